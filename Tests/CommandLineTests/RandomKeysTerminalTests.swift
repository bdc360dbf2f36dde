import Glibc
import TestSupport
import Testing

/// Random keys at the prompt, with tmux as the judge: what is on the screen after every burst is what is drawn
/// anew, and what was above the prompt is there as it was.
///
/// A fault is told with its seed and the keys of the burst: `CLIO_SEED=17` runs that one alone.
@Suite(
  .serialized, .enabled(if: Tmux.path != nil, "tmux is not installed, so no one judged the screens")
)
struct RandomKeysTerminalTests {
  /// 20,000 keys in depth.
  private static let seeds: [UInt64] =
    chosenSeed.map { [$0] } ?? Array(1...(isDeep ? 40 : 2))
  private static let keysOfASeed = isDeep ? 500 : 120

  @Test(arguments: seeds) func theScreenIsWhatIsDrawnAnew(seed: UInt64) throws {
    var keyboard = try RandomKeyboard(seed: seed)
    while keyboard.count < Self.keysOfASeed {
      let burst = try keyboard.burst()
      if let fault = try keyboard.fault() {
        Issue.record("seed \(seed), key \(keyboard.count): \(burst)\n\(fault)")
        return
      }
    }
  }
}

private let chosenSeed = getenv("CLIO_SEED").flatMap { UInt64(String(cString: $0)) }

/// Someone who presses keys at random, and looks at the screen between.
private struct RandomKeyboard {
  private let tmux: Tmux
  private let home: ScratchFolder
  private var random: SeededGenerator
  private let isVi: Bool
  private let changesSize: Bool
  private(set) var count = 0
  /// The rows above the prompt; nil where they are not known.
  private var above: ArraySlice<Substring>?

  init(seed: UInt64) throws {
    random = SeededGenerator(seed: seed)
    isVi = seed % 4 == 3
    changesSize = seed % 2 == 1
    home = try ScratchFolder()
    _ = try ClioBinary.shell("mkdir -p state/clio", in: home.path)
    var history = ""
    for (index, entry) in Self.history.enumerated() {
      history += "\(1_700_000_000 + index)\t\(entry)\n"
    }
    _ = try home.write(history, to: "state/clio/history")
    if isVi { _ = try home.write("clio:bind -v\n", to: ".editrc") }
    tmux = try Tmux(
      ["/bin/sh", "-c", "printf \"r1\\nr2 日本\\nr3\\n\"; exec \(try ClioBinary.path()) -q"],
      columns: [80, 61, 40, 33, 120].randomElement(using: &random) ?? 80, rows: 24,
      environment: [
        "HOME": home.path, "XDG_STATE_HOME": home.path + "/state", "XDG_CONFIG_HOME": home.path,
        // What 'v' opens in the command mode of vi.
        "LC_ALL": "C.UTF-8", "VISUAL": "/bin/true",
      ])
    try tmux.screen(showing: "clio>")
    above = isVi ? nil : ["r1", "r2 日本", "r3"]
  }

  private static let history = [
    "events where actor = Japan and year < 1976", "actors", "events | group by decade",
    "events where actor = 日本 and\\nyear < 1970\\n| sort date", "find 核",
    "events where title contains \"非核三原则\" and (type = policy or type = statement) and year > 1960",
  ]

  private static let texts = [
    "events", " where ", "actor = ", "日本", "核", "か", "é", "한국", "ﾊﾝ", "n", "a", " ", "  ", "1904",
    "year < 1976", " and ", "| sort date", "type = ", "(", ")", "\"", "＝", "👨‍👩‍👧", "❤️", "🇯🇵", ".help ",
    "x",
    "non-nuclear", "e\u{301}", "が",
  ]

  private static let keys = [
    "Left", "Right", "Up", "Down", "Home", "End", "BSpace", "DC", "C-a", "C-e", "C-b", "C-f", "C-k",
    "C-u", "C-w", "C-y", "C-t", "M-b", "M-f", "M-d", "M-Enter", "Tab", "Tab", "BTab", "C-p", "C-n",
    "PPage", "NPage", "C-g", "F2", "C-Left", "C-Right", "C-s", "M-u", "M-l", "C-o",
  ]

  /// Presses up to twelve keys; returns them.
  mutating func burst() throws -> String {
    var pressed: [String] = []
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      switch Int.random(in: 0..<100, using: &random) {
      case 0..<45: try type(&pressed)
      case 45..<88: try press(Self.keys.randomElement(using: &random) ?? "Left", &pressed)
      case 88..<92: try search(&pressed)
      case 92..<95: try paste(&pressed)
      case 95..<96:
        try press("C-c", &pressed)
        above = nil
      case 96..<97 where isVi: try press("Escape", &pressed)
      default: if changesSize { try resize(&pressed) } else { try type(&pressed) }
      }
    }
    return pressed.joined(separator: " ")
  }

  private mutating func type(_ pressed: inout [String]) throws {
    let text = Self.texts.randomElement(using: &random) ?? "a"
    try tmux.type(text)
    count += text.count
    pressed.append("'\(text)'")
  }

  private mutating func press(_ key: String, _ pressed: inout [String]) throws {
    try tmux.press(key)
    count += 1
    pressed.append(key)
  }

  private mutating func search(_ pressed: inout [String]) throws {
    try press("C-r", &pressed)
    if Bool.random(using: &random) { try type(&pressed) }
    if Bool.random(using: &random) { try press("C-r", &pressed) }
    try press(["C-g", "Right", "C-e", "C-s"].randomElement(using: &random) ?? "C-g", &pressed)
  }

  private mutating func paste(_ pressed: inout [String]) throws {
    let lines = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      (0..<3).map { _ in Self.texts.randomElement(using: &random) ?? "a" }.joined()
    }
    try tmux.paste(lines.joined(separator: "\n"))
    count += 1
    pressed.append("paste \(lines)")
  }

  private mutating func resize(_ pressed: inout [String]) throws {
    let size = (
      Int.random(in: 24...110, using: &random), Int.random(in: 8...30, using: &random)
    )
    // What is drawn while the terminal wraps its lines anew, nobody can know.
    try tmux.settledScreen()
    try tmux.resize(columns: size.0, rows: size.1)
    try tmux.settledScreen()
    // In a narrower window tmux moves as many rows off the screen as lines become longer, whatever is
    // free below; nobody can change them there, and a wider window brings them back.
    try tmux.forgetWhatIsAbove()
    count += 1
    pressed.append("\(size.0)x\(size.1)")
  }

  /// What is wrong with the screen; nil if nothing is. Afterwards the screen is cleared.
  mutating func fault() throws -> String? {
    // A search that is open and a command of vi that is begun would take the key that draws anew.
    try tmux.press("C-g")
    if isVi { try tmux.press("Escape") }
    let before = try tmux.settledScreen()
    try tmux.press("C-l")
    let after = try tmux.settledScreen()
    // Where the rows of a window that grows are fewer, rows that were cleared would come back.
    try tmux.forgetWhatIsAbove()
    let rows = before.count - after.count
    if rows < 0 || !before[rows...].elementsEqual(after) {
      return Self.report(before, after, "not what is drawn anew")
    }
    if let above, !above.suffix(rows).elementsEqual(before[..<rows]) {
      return Self.report(before, after, "rows above the prompt")
    }
    // The line that was left for an editor stays there.
    above = isVi ? nil : []
    if !isVi, Int.random(in: 0..<3, using: &random) == 0 { try answer() }
    return nil
  }

  /// Has something stand above the prompt.
  private mutating func answer() throws {
    try tmux.press("C-c", "C-l")
    try tmux.settledScreen()
    try tmux.type("events | count")
    try tmux.settledScreen()
    try tmux.press("Enter")
    above = try tmux.settledScreen().dropLast()
  }

  private static func report(
    _ before: [Substring], _ after: [Substring], _ what: String
  ) -> String {
    "\(what)\n\(before.joined(separator: "\n"))\n--- drawn anew\n\(after.joined(separator: "\n"))"
  }
}
