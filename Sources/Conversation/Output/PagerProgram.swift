import Terminal

/// What a user has said of the program that shows long texts.
package enum PagerChoice: Equatable, Sendable {
  /// It shows what is longer than the screen; which it is, the environment says.
  case auto
  /// It shows every answer.
  case on
  case off
  /// This one shows what is longer than the screen.
  case command(String)

  /// - Parameter text: What is written behind `.pager`.
  init(_ text: String) {
    switch text.lowercased() {
    case "auto": self = .auto
    case "on": self = .on
    case "off": self = .off
    default: self = .command(text)
    }
  }

  /// As it is written behind `.pager`.
  var written: String {
    switch self {
    case .auto: "auto"
    case .on: "on"
    case .off: "off"
    case .command(let command): command
    }
  }
}

/// The program that shows long texts, as a command for the shell of the system.
struct PagerProgram: Equatable {
  let command: String
  /// Whether it shows every answer, however short.
  let showsAll: Bool

  /// The program that a user has chosen, else that of `CLIO_PAGER` or `PAGER`, else less; nil where none is
  /// wanted.
  init?(_ choice: PagerChoice, environment: [String: String]) {
    switch choice {
    case .off: return nil
    case .command(let command): self.command = command
    case .auto, .on:
      // One that is empty says that there is to be none.
      if environment["CLIO_PAGER"]?.isEmpty == true { return nil }
      let named = [environment["CLIO_PAGER"], environment["PAGER"]].compactMap(\.self)
      command = named.first { $0.contains { !$0.isWhitespace } } ?? "less"
    }
    showsAll = choice == .on
  }

  /// The name of the program, or its path; nil where the shell would have to make it out.
  var word: String? {
    let special: Set<Character> = [
      "$", "`", "|", ";", "&", "<", ">", "(", ")", "\"", "'", "\\", "=",
    ]
    if command.contains(where: special.contains) { return nil }
    return command.split(whereSeparator: \.isWhitespace).first.map(String.init)
  }

  /// Whether it is less, which shows bold and dim as they are, and keeps headings in sight.
  var isLess: Bool {
    command.split(whereSeparator: \.isWhitespace).first?.split(separator: "/").last == "less"
  }

  /// What starts it.
  ///
  /// - Parameter headings: How many lines at the beginning of the text are to stay in sight.
  func program(headings: Int, environment: [String: String]) -> ChildProgram {
    var variables = environment
    var line = "exec \(command)"
    if isLess {
      if variables["LESS"] == nil { variables["LESS"] = showsAll ? "RX" : "FRX" }
      // Ctrl-C leaves it, as it leaves what clio itself shows.
      line += " -R -K \"$@\""
      if headings > 0 {
        // Since 600 it can keep lines in sight.
        line =
          "case $(less --version 2>/dev/null) in 'less '[6-9][0-9][0-9]*) "
          + "set -- --header=\(headings);; esac; \(line)"
      }
    }
    var program = ChildProgram(shell: line)
    program.environment = variables.isEmpty ? nil : variables
    program.input = .pipe
    return program
  }
}
