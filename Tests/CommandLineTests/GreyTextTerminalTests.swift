import TestSupport
import Testing

/// What is shown in grey behind a text that is typed, and what the history has of it.
@Suite(.enabled(if: Tmux.path != nil, "tmux is not installed, so no one judged the screens"))
struct GreyTextTerminalTests {
  private let home: ScratchFolder
  private let tmux: Tmux

  init() throws {
    home = try ScratchFolder()
    tmux = try Tmux(
      [ClioBinary.path()], columns: 100, rows: 30,
      environment: [
        "HOME": home.path, "XDG_STATE_HOME": home.path, "XDG_CONFIG_HOME": home.path,
        "LC_ALL": "C.UTF-8", "CLIO_PAGER": "cat",
      ])
    try tmux.screen(showing: "clio>")
  }

  private func ask(_ line: String, until mark: String) throws {
    try tmux.type(line)
    try tmux.settledScreen()
    try tmux.press("Enter")
    try tmux.screen(showing: mark, endingWith: "clio>")
    try tmux.clear(leaving: "clio>")
  }

  /// The line of the prompt once a text is typed, which is dropped then.
  private func line(typing text: String) throws -> String {
    try tmux.type(text)
    let line = try tmux.settledScreen().first { $0.hasPrefix("clio>") } ?? ""
    try tmux.press("C-c")
    try tmux.screen(showing: "clio>", endingWith: "clio>")
    try tmux.clear(leaving: "clio>")
    return String(line)
  }

  @Test func whatWritesOrFailsIsNotOfferedInGrey() throws {
    try ask("events where type = treaty | select id, date", until: "events")
    try ask(
      #"events where type = treaty | select id | save "\#(home.path)/out.csv""#, until: "saved")
    let offered = try line(typing: "events where type = tre")
    #expect(offered.contains("= treaty | select id, date"), "the newest that may be offered")
    try ask("events where tpye = treaty", until: "hint:")
    let failed = try line(typing: "events where tp")
    #expect(!failed.contains("tpye"))
    try ask(".last wide", until: "treaty")
    let command = try line(typing: ".last w")
    #expect(!command.contains("wide"))
  }

  @Test func escapeClosesTheListAndEatsNothing() throws {
    // What takes too long is left out for the rest of an entry: the second time values are counted.
    _ = try line(typing: "events where actor = Ja")
    try tmux.type("events where actor = Ja")
    try tmux.screen(showing: "Japan 日本 (")
    try tmux.press("Escape")
    // Nothing else is pressed until the list has gone.
    var shown = try tmux.settledScreen().joined()
    for _ in 0..<20 where shown.contains("日本 (") { shown = try tmux.settledScreen().joined() }
    #expect(!shown.contains("日本 ("))
    try tmux.type("n")
    try tmux.screen(showing: "clio> events where actor = Jan")
    try tmux.press("BSpace")
    try tmux.type("p")
    try tmux.screen(showing: "Japan 日本 (")
    // With a letter behind it at once it is Alt.
    try tmux.press("M-d")
    try tmux.screen(showing: "clio> events where actor = Jap")
  }

  @Test func downGoesOnInALineOfSeveralAfterAVisitToTheHistory() throws {
    try ask("events where type = law | count", until: "count")
    try tmux.type("events where type = treaty |")
    try tmux.press("Enter")
    try tmux.screen(showing: "....>")
    try tmux.type("select ti")
    try tmux.settledScreen()
    try tmux.press("Up", "Up", "Down", "Down")
    try tmux.type("X")
    try tmux.screen(showing: "....> select tiX")
  }

  @Test func whatWasMendedIsInTheHistory() throws {
    try ask("events where tpye = law", until: "hint:")
    try ask(".fix", until: "events where type = law")
    try tmux.press("Up")
    try tmux.screen(showing: "clio> events where type = law")
    try tmux.press("C-c")
    try tmux.screen(showing: "clio>", endingWith: "clio>")
    try tmux.press("C-r")
    try tmux.type("type = l")
    try tmux.screen(showing: "clio> events where type = law")
  }
}
