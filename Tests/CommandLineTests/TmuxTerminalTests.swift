import Foundation
import TestSupport
import Testing

/// Screens of a session as a person sees them, compared with `Tests/Golden/screens`.
///
/// `CLIO_ACCEPT=1` rewrites those files: review the difference.
@Suite(.enabled(if: Tmux.path != nil, "tmux is not installed, so no one judged the screens"))
struct TmuxTerminalTests {
  @Test(arguments: [80, 40]) func screensAreAsRecorded(columns: Int) throws {
    let home = try ScratchFolder()
    let corpus = try ClioBinary.shell(
      "cp -r '\(ClioBinary.root)/Tests/Fixtures/talks' .", in: home.path)
    #expect(corpus.status == 0)
    let tmux = try Tmux(
      [try ClioBinary.path(), "\(home.path)/talks"], columns: columns, rows: 24,
      environment: [
        "HOME": home.path, "XDG_STATE_HOME": home.path, "XDG_CONFIG_HOME": home.path,
        "LC_ALL": "C.UTF-8", "NO_COLOR": "1", "CLIO_PAGER": "",
      ])
    var screens: [(String, String)] = []
    func keep(_ title: String, showing mark: String, endingWith end: String? = nil) throws {
      screens.append((title, try tmux.screen(showing: mark, endingWith: end)))
    }

    try keep("the banner and the prompt", showing: ".help", endingWith: "clio>")

    try tmux.type("events where actor = 日 and year < 1976")
    try tmux.screen(showing: "1976")
    for _ in 0..<16 { try tmux.press("Left") }
    try tmux.type("本")
    try keep("Chinese typed, and edited in the middle", showing: "日本 and")
    try tmux.press("Enter")
    try keep("the answer and its footer", showing: "possibly", endingWith: "clio>")

    try tmux.clear(leaving: "clio>")
    try tmux.type("ev")
    try tmux.screen(showing: "> ev")
    try tmux.press("Tab")
    try tmux.screen(showing: "> events")
    try tmux.type("where act")
    try tmux.screen(showing: "where act")
    try tmux.press("Tab")
    try tmux.screen(showing: "where actor")
    try tmux.type("= 日")
    try tmux.screen(showing: "= 日")
    try tmux.press("Tab")
    try keep("a value completed in the script in which it was begun", showing: "= 日本")
    try tmux.type(" and")
    try tmux.screen(showing: "and")
    try tmux.press("Enter")
    try tmux.screen(showing: "....>")
    try tmux.type("type = treaty | select date, title_zh")
    try tmux.screen(showing: "_zh")
    try tmux.press("Enter")
    try keep("a query of two lines", showing: "2 events", endingWith: "clio>")

    try tmux.clear(leaving: "clio>")
    try tmux.press("Up")
    try keep("recalled as one entry", showing: "_zh")
    try tmux.press("C-c")
    try keep("dropped by Ctrl-C, which does not leave", showing: "_zh", endingWith: "clio>")

    try tmux.clear(leaving: "clio>")
    try tmux.type("events where actor = 日本 and yeer < 1976")
    try tmux.screen(showing: "1976")
    try tmux.press("Enter")
    try keep("a fault with its place", showing: "CL0103", endingWith: "clio>")

    let text = screens.map { "== \($0)\n\($1)\n" }.joined(separator: "\n")
    let path = "\(ClioBinary.root)/Tests/Golden/screens/prompt-\(columns).txt"
    if ProcessInfo.processInfo.environment["CLIO_ACCEPT"] != nil {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(text == TextFile.read(path), "\(text)")
  }
}
