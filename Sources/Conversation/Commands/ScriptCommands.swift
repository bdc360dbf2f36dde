import Engine
import Messages
import Query

extension Command {
  static let print = Command(names: ["print"], usage: "TEXT") {
    (session, line) throws(CommandFault) in
    try session.write(line.arguments.joined(separator: " ") + "\n")
  }

  static let echo = Command(
    names: ["echo"], usage: "on|off", arguments: [.onOff]
  ) { (session, line) throws(CommandFault) in
    session.settings.echoes = try line.isOn()
    session.confirm(setting: "echo \(line.arguments[0].lowercased())")
    return .done
  }

  static let bail = Command(
    names: ["bail"], usage: "on|off", arguments: [.onOff]
  ) { (session, line) throws(CommandFault) in
    session.settings.keepsGoing = !(try line.isOn())
    session.confirm(setting: "bail \(line.arguments[0].lowercased())")
    return .done
  }

  static let header = Command(
    names: ["header"], usage: "on|off", arguments: [.onOff]
  ) { (session, line) throws(CommandFault) in
    session.settings.header = try line.isOn()
    session.confirm(setting: "header \(line.arguments[0].lowercased())")
    return .done
  }

  static let null = Command(
    names: ["null"], usage: "[TEXT]"
  ) { (session, line) throws(CommandFault) in
    let text = line.arguments.joined(separator: " ")
    session.settings.nullText = text
    session.confirm(setting: "null \(ArgumentWords.quoted(text))")
    return .done
  }

  static let color = Command(
    names: ["color", "colour"], usage: "auto|on|off", arguments: [.colour]
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.count == 1 else { throw .usage }
    switch line.arguments[0].lowercased() {
    case "auto": session.settings.colour = session.settings.defaultColour
    case "on", "always": session.settings.colour = true
    case "off", "never": session.settings.colour = false
    default: throw .usage
    }
    session.confirm(setting: "color \(line.arguments[0].lowercased())")
    return .done
  }
}

extension Session {
  /// Writes what a command was asked to show.
  func write(_ text: String) throws(CommandFault) -> Outcome {
    do throws(OutputFault) { try output.data(text) } catch { throw .output(error) }
    return .done
  }
}

extension CommandLine {
  /// The one argument `on` or `off`.
  func isOn() throws(CommandFault) -> Bool {
    switch arguments.first?.lowercased() {
    case "on" where arguments.count == 1: true
    case "off" where arguments.count == 1: false
    default: throw .usage
    }
  }
}
