import Glibc

/// The question to a terminal whether its ground is dark or light, and its answer.
///
/// It is asked by OSC 11, as xterm has it: the answer, `ESC ] 11 ; rgb:1d1d/1f1f/2121 ESC \\`, comes among
/// the keys, and a terminal that knows of none of this says nothing. So nobody waits for it.
struct GroundQuestion {
  /// What the terminal says, else what the environment does, where it does.
  private(set) var answer: Ground? = getenv("COLORFGBG").flatMap { ground(of: String(cString: $0)) }
  private(set) var isOpen = false
  private var wasAsked = false

  /// What asks, once.
  mutating func ask() -> String {
    guard !wasAsked, Self.isKnown(terminal: getenv("TERM").map { String(cString: $0) } ?? "") else {
      return ""
    }
    (wasAsked, isOpen) = (true, true)
    return "\u{1b}]11;?\u{1b}\\"
  }

  /// Takes what the terminal has reported, without the signs around it.
  mutating func take(report: [UInt8]) {
    isOpen = false
    answer = Self.ground(in: String(decoding: report, as: UTF8.self)) ?? answer
  }

  /// Who does not answer at once will not.
  mutating func giveUp() { isOpen = false }

  /// The ground of a report: light if it is brighter than a medium grey, as the eye weighs colours.
  static func ground(in report: String) -> Ground? {
    guard report.hasPrefix("11;"), let start = report.firstIndex(of: ":") else { return nil }
    let parts = report[report.index(after: start)...].split(separator: "/")
    let shares = parts.prefix(3).compactMap { part in
      Int(part, radix: 16).map { Double($0) / (pow16(part.utf8.count) - 1) }
    }
    guard shares.count == 3 else { return nil }
    let brightness = 0.2126 * shares[0] + 0.7152 * shares[1] + 0.0722 * shares[2]
    return brightness > 0.5 ? .light : .dark
  }

  /// The ground of `COLORFGBG`, as `15;0`, whose last number is one of the sixteen colours.
  static func ground(of colours: String) -> Ground? {
    guard let last = colours.split(separator: ";").last, let colour = Int(last) else { return nil }
    return switch colour {
    case 0...6, 8: .dark
    case 7, 9...15: .light
    default: nil
    }
  }

  private static func pow16(_ digits: Int) -> Double {
    (0..<digits).reduce(1) { power, _ in power * 16 }
  }

  /// Terminals without a graphic ground may write down what they do not understand.
  private static func isKnown(terminal: String) -> Bool {
    let families = [
      "xterm", "screen", "tmux", "rxvt", "alacritty", "foot", "kitty", "wezterm", "vte", "konsole",
      "gnome", "ghostty", "contour", "mlterm", "st-",
    ]
    return families.contains { terminal.hasPrefix($0) }
  }
}

extension LineEditor {
  /// Takes reports of the terminal out of the keys; what comes in parts is waited for a moment.
  func takeReports() {
    guard ground.isOpen, keys.beginsReport else { return }
    if !keys.hasWholeReport, isReadable(within: 25) { fill() }
    if let report = keys.takeReport() { ground.take(report: report) }
  }

  /// Waits a moment for the answer before an entry may end: once the terminal is given back, it would
  /// be echoed.
  func awaitGround() {
    guard ground.isOpen else { return }
    if keys.isEmpty, isReadable(within: 20) { fill() }
    takeReports()
    ground.giveUp()
  }
}
