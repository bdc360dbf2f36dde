import Engine
import Messages
import Query
import Rendering
import Text

extension Command {
  static let quit = Command(
    names: ["quit", "exit", "q"], usage: "[CODE]"
  ) { (_, line) throws(CommandFault) in
    guard let word = line.arguments.first else { return .quit(0) }
    guard let code = Int32(word), 0...255 ~= code else { throw .usage }
    return .quit(code)
  }

  static let mode = Command(
    names: ["mode"], usage: "[\(OutputMode.names.joined(separator: "|"))]", arguments: [.mode]
  ) { (session, line) throws(CommandFault) in
    guard let word = line.arguments.first else {
      do throws(OutputFault) {
        try session.output.data(session.settings.mode.rawValue + "\n")
      } catch { throw .output(error) }
      return .done
    }
    guard let mode = OutputMode(rawValue: word.lowercased()) else { throw .usage }
    session.settings.mode = mode
    session.settings.isModeChosen = true
    session.confirm(setting: "mode \(mode.rawValue)")
    return .done
  }

  static let timer = Command(
    names: ["timer"], usage: "on|off",
    arguments: [.onOff]
  ) { (session, line) throws(CommandFault) in
    switch line.arguments.first?.lowercased() {
    case "on": session.settings.showsTime = true
    case "off": session.settings.showsTime = false
    default: throw .usage
    }
    session.confirm(setting: "timer \(session.settings.showsTime ? "on" : "off")")
    return .done
  }

  static let lang = Command(
    names: ["lang"], usage: "[\(ReaderLanguage.allCases.map(\.rawValue).joined(separator: "|"))]",
    arguments: [.language]
  ) { (session, line) throws(CommandFault) in
    guard let word = line.arguments.first?.lowercased() else {
      do throws(OutputFault) {
        try session.output.data(session.workspace.language + "\n")
      } catch { throw .output(error) }
      return .done
    }
    guard ReaderLanguage(rawValue: word) != nil else { throw .usage }
    session.workspace.language = word
    session.output.language = session.readerLanguage
    session.confirm(setting: "lang \(word)")
    return .done
  }

  static let limit = Command(
    names: ["limit"], usage: "N|off",
    arguments: [.onOff]
  ) { (session, line) throws(CommandFault) in
    guard let word = line.arguments.first?.lowercased() else { throw .usage }
    if word == "off" {
      session.settings.rowLimit = nil
    } else {
      guard let limit = Int(word), limit >= 0 else { throw .usage }
      session.settings.rowLimit = limit
    }
    session.settings.isRowLimitChosen = true
    session.confirm(setting: "limit \(word)")
    return .done
  }

  static let history = Command(
    names: ["history"], usage: "[N] [TEXT] | clear"
  ) { (session, line) throws(CommandFault) in
    guard let history = session.history else {
      throw .diagnostic(
        .environment(Message("shell.no-history"), hint: Message("shell.no-history.hint")))
    }
    if line.arguments.first == "clear" {
      if let refusal = session.settings.files.refusal(
        .record, history.path ?? "", for: ".history clear")
      {
        throw .diagnostic(refusal)
      }
      guard history.clear() else { throw .unreadable(Message("shell.history-not-cleared")) }
      session.confirm(Message("shell.history-cleared"))
      return .done
    }
    var words = line.arguments[...]
    let number = words.first.flatMap { Int($0) }
    if number != nil { words.removeFirst() }
    guard number ?? 0 >= 0 else { throw .usage }
    let wanted = Folding.bareKey(words.joined(separator: " "))
    let entries = history.entries()
    let width = String(entries.count).count
    let lines = entries.enumerated().filter { _, entry in
      wanted.isEmpty || Folding.bareKey(entry).contains(wanted)
    }.suffix(number ?? 20).map { index, entry in
      let place = String(index + 1)
      let blanks = String(repeating: " ", count: width - place.count)
      return "\(blanks)\(place)  \(TerminalText.visible(entry))\n"
    }
    return try session.write(lines.joined())
  }
}
