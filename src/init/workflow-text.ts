/** How a workflow comes by md2sdk. */
export interface Toolchain {
  /** Shell lines that install what the lock file names; none without one. */
  readonly install: readonly string[];
  /** What `md2sdk` is called with. */
  readonly command: string;
}

export interface WorkflowOptions extends Toolchain {
  /** Of the working folder in the repository, with `/`; empty for its root. */
  readonly folder: string;
  readonly language: 'en' | 'zh';
}

/** What the comment begins with, so that the next run finds it. */
const mark = '<!-- md2sdk -->';

/**
 * A GitHub Actions workflow. The job that runs code of a pull request may only read; the one that may comment runs none, and
 * gets what the pages say as a file: it is never a part of a command. Pull requests from forks, whose token may not write, are
 * checked without a comment.
 */
export function workflowText({ install, command, folder, language }: WorkflowOptions): string {
  const diff = `${command} diff "git:origin/$BASE" . --format markdown --keep-going${language === 'en' ? '' : ` --language ${language}`}`;
  return `# Written by \`md2sdk init\`; yours from now on.
name: md2sdk

on: pull_request

permissions:
  contents: read

concurrency:
  group: md2sdk-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  sdk:
    runs-on: ubuntu-latest
${folder === '' ? '' : `    defaults:\n      run:\n        working-directory: ${yamlText(folder)}\n`}    outputs:
      diff: \${{ steps.diff.outcome }}
    steps:
      - uses: actions/checkout@v4
        with:
          # the comparison needs the branch that is merged into
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
${install.map((line) => `      - run: ${line}\n`).join('')}      - name: Is the SDK what the pages yield?
        id: check
        run: ${command} check --format github
      - name: What changed in the API?
        id: diff
        if: \${{ success() || steps.check.outcome == 'failure' }}
        env:
          BASE: \${{ github.base_ref }}
        # 1 says that there are errors in pages, as the check does
        run: ${diff} > "$RUNNER_TEMP/api-changes.md" || [ $? -eq 1 ]
      - uses: actions/upload-artifact@v4
        if: \${{ !cancelled() && steps.diff.outcome == 'success' }}
        with:
          name: api-changes
          path: \${{ runner.temp }}/api-changes.md

  # May write, and therefore runs no code of the pull request.
  comment:
    needs: sdk
    if: >-
      \${{ !cancelled() && needs.sdk.outputs.diff == 'success' && github.actor != 'dependabot[bot]'
      && github.event.pull_request.head.repo.full_name == github.repository }}
    runs-on: ubuntu-latest
    permissions:
      pull-requests: write
    steps:
      - uses: actions/download-artifact@v4
        with:
          name: api-changes
      - name: Comment, once per pull request
        env:
          GH_TOKEN: \${{ github.token }}
          REPOSITORY: \${{ github.repository }}
          NUMBER: \${{ github.event.pull_request.number }}
        run: |
          # whole lines, as many as a comment holds
          { echo '${mark}'; awk '(size += length($0) + 1) < 60000' api-changes.md; } > comment.md
          known=$(gh api --paginate "repos/$REPOSITORY/issues/$NUMBER/comments" --jq '.[] | select(.user.login == "github-actions[bot]" and (.body | startswith("${mark}"))) | .id' | head -n 1)
          if [ -n "$known" ]; then
            gh api --silent --method PATCH "repos/$REPOSITORY/issues/comments/$known" --field body=@comment.md
          elif grep -q '^### ' comment.md; then
            gh api --silent --method POST "repos/$REPOSITORY/issues/$NUMBER/comments" --field body=@comment.md
          fi
`;
}

/** A text of YAML, none of which GitHub takes for an expression. */
function yamlText(text: string): string {
  return JSON.stringify(text.replaceAll('${{', "${{ '${{' }}"));
}
