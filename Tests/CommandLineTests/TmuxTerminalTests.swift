import Foundation
import TestSupport
import Testing

/// Screens of a session as a person sees them, compared with `Tests/Golden/screens`.
///
/// `CLIO_ACCEPT=1` rewrites those files: review the difference.
@Suite(
  .serialized, .enabled(if: Tmux.path != nil, "tmux is not installed, so no one judged the screens")
)
struct TmuxTerminalTests {
  /// A terminal, and who sits at it.
  struct Setting: CustomTestStringConvertible, Sendable {
    var columns: Int
    var language = "en"
    /// The ground for which it is coloured; nil for no colours.
    var theme: String?
    var surroundings = Surroundings.usual

    var name: String {
      "session-\(columns)-\(language)" + (theme.map { "-" + $0 } ?? "")
        + (surroundings == .usual ? "" : "-" + surroundings.rawValue)
    }
    var testDescription: String { name }

    static let all =
      [120, 80, 50, 20].flatMap { [Setting(columns: $0), Setting(columns: $0, language: "zh")] }
      + ["dark", "light"].map { Setting(columns: 80, theme: $0) }
      + Surroundings.allCases.filter { $0 != .usual }.flatMap { surroundings in
        ["en", "zh"].map { Setting(columns: 80, language: $0, surroundings: surroundings) }
      }
  }

  /// What is around the program besides the size of the window.
  enum Surroundings: String, CaseIterable, Sendable {
    case usual
    case accessible
    /// A locale that knows no character beyond ASCII.
    case localeC = "locale-c"
    /// A terminal that can do nothing but print.
    case dumb
    case fromPipe = "from-pipe"
    case toPipe = "to-pipe"

    var environment: [String: String] {
      switch self {
      case .accessible: ["ACCESSIBLE": "1"]
      case .localeC: ["LC_ALL": "C"]
      case .dumb: ["TERM": "dumb"]
      case .usual, .fromPipe, .toPipe: [:]
      }
    }

    /// Whether lines are edited, or come as they are.
    var hasEditor: Bool {
      switch self {
      case .usual, .localeC: true
      case .accessible, .dumb, .fromPipe, .toPipe: false
      }
    }

    /// The line of the shell that starts the program.
    func line(_ program: String) -> String {
      switch self {
      case .usual, .localeC: "exec \(program)"
      case .accessible, .dumb: "\(program); echo \"ended with $?\"; read -r key"
      case .fromPipe: "cat lines | \(program); echo \"ended with $?\"; read -r key"
      case .toPipe: "\(program) 2>&1 | cat; echo \"ended with $?\"; read -r key"
      }
    }
  }

  @Test(arguments: Setting.all) func screensAreAsRecorded(_ setting: Setting) throws {
    let home = try ScratchFolder()
    let corpus = try ClioBinary.shell(
      "cp -r '\(ClioBinary.root)/Tests/Fixtures/talks' .", in: home.path)
    #expect(corpus.status == 0)
    var environment = [
      "HOME": home.path, "XDG_STATE_HOME": home.path, "XDG_CONFIG_HOME": home.path,
      "LC_ALL": "C.UTF-8", "CLIO_PAGER": "cat",
    ].merging(setting.surroundings.environment) { $1 }
    if let theme = setting.theme {
      environment["CLIO_THEME"] = theme
    } else {
      environment["NO_COLOR"] = "1"
    }
    try Self.lines.map { $0 + "\n" }.joined()
      .write(toFile: "\(home.path)/lines", atomically: true, encoding: .utf8)
    let program = "'\(try ClioBinary.path())' --lang \(setting.language) talks"
    try "cd '\(home.path)'\n\(setting.surroundings.line(program))\n"
      .write(toFile: "\(home.path)/start", atomically: true, encoding: .utf8)
    let tmux = try Tmux(
      ["sh", "\(home.path)/start"], columns: setting.columns, rows: 24, environment: environment)
    let screens: [(String, String)]
    if setting.surroundings.hasEditor {
      try tmux.screen(showing: "clio>")
      screens = try Self.session(tmux, setting)
    } else {
      screens = try Self.session(tmux, withoutEditor: setting)
    }
    let text = screens.map { "== \($0)\n\($1)\n" }.joined(separator: "\n")
    let path = "\(ClioBinary.root)/Tests/Golden/screens/\(setting.name).txt"
    if ProcessInfo.processInfo.environment["CLIO_ACCEPT"] != nil {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(text == TextFile.read(path), "\(text)")
  }

  /// Titles and screens.
  private static func session(_ tmux: Tmux, _ setting: Setting) throws -> [(String, String)] {
    var screens: [(String, String)] = []
    func keep(_ title: String) throws {
      let lines = try tmux.settledScreen(withColours: setting.theme != nil)
      screens.append((title, lines.joined(separator: "\n")))
    }
    func clear() throws {
      try tmux.press("C-c", "C-l")
      try tmux.settledScreen()
    }
    func ask(_ line: String) throws {
      try tmux.type(line)
      try tmux.settledScreen()
      try tmux.press("Enter")
    }

    try keep("the banner and the prompt")
    try tmux.press("Enter")
    try keep("an empty line, and what could be tried")

    try clear()
    try tmux.type("events where actor = 日 and year < 1976")
    try tmux.settledScreen()
    for _ in 0..<16 { try tmux.press("Left") }
    try tmux.type("本")
    try keep("Chinese typed, and edited in the middle")
    try tmux.press("Enter")
    try keep("the answer and its footer")

    try clear()
    try tmux.type("events where type = ")
    try keep("values are listed")
    try tmux.press("Down", "Down")
    try keep("the second is taken")
    try tmux.type(" and")
    try tmux.settledScreen()
    try tmux.press("Enter")
    try tmux.settledScreen()
    try ask("year > 1950 | select date, title_zh")
    try keep("a query of two lines")

    try clear()
    try tmux.press("Up")
    try keep("recalled as one entry")
    try tmux.press("C-c")
    try keep("dropped by Ctrl-C, which does not leave")

    try clear()
    try ask("events where actor = 日本 and yeer < 1976")
    try keep("a fault with its place")
    try ask(".fix")
    try keep("mended")

    try clear()
    try ask("events | limit 1 | select *")
    try keep("all columns of a row")

    try clear()
    try tmux.type("events | sort date desc")
    try tmux.settledScreen()
    try tmux.press("F1")
    try keep("help on a word")

    try clear()
    try tmux.press("C-r")
    try tmux.type("yeer")
    try keep("a search through the history")
    return screens
  }

  /// What is asked where no line is edited.
  private static let lines = [
    "events where actor = 日本 and year < 1976", "events where type = \"treaty\" and",
    "  year > 1950 | select date, title_zh", "events where actor = 日本 and yeer < 1976", ".fix",
    "events | limit 1 | select *", ".help sort",
  ]

  /// The same questions to a program that gets whole lines: typed, or out of a pipe.
  private static func session(
    _ tmux: Tmux, withoutEditor setting: Setting
  ) throws -> [(String, String)] {
    guard setting.surroundings != .fromPipe else {
      try tmux.screen(showing: "ended with")
      return [("all that came, and how it ended", try tmux.everything())]
    }
    // What is typed before it reads would stand elsewhere.
    try tmux.screen(showing: setting.surroundings == .toPipe ? "Ctrl-D" : "clio>")
    for line in lines {
      try tmux.settledScreen()
      try tmux.type(line)
      try tmux.press("Enter")
    }
    try tmux.settledScreen()
    try tmux.press("C-d")
    try tmux.screen(showing: "ended with")
    return [("all that was typed, and what came", try tmux.everything())]
  }
}
