import ArgumentParser
import JSON

/// What the argument parser knows of an argument or a flag.
struct ArgumentFacts {
  /// As they are written, short ones first: `-c`, `--command`.
  let names: [String]
  /// What stands for its value; nil for a flag.
  let valueName: String?
  let meaning: String

  /// Those of a command that help shows, in its order.
  static func all(of command: any ParsableCommand.Type) -> [ArgumentFacts] {
    guard let json = try? JSONValue(parsing: command._dumpHelp()),
      case .array(let arguments)? = json["command"]?["arguments"]
    else { return [] }
    return arguments.compactMap(ArgumentFacts.init)
  }

  /// Nil for one that help does not show.
  private init?(_ json: JSONValue) {
    guard json["shouldDisplay"] == .truth(true) else { return nil }
    var names: [String] = []
    if case .array(let all)? = json["names"] {
      for name in all {
        guard let text = name["name"]?.string else { continue }
        names.append((name["kind"]?.string == "short" ? "-" : "--") + text)
      }
    }
    self.names = names.sorted { $0.count < $1.count }
    let isFlag = json["kind"]?.string == "flag"
    valueName =
      isFlag ? nil : json["valueName"]?.string.map { names.isEmpty ? $0.uppercased() : $0 }
    meaning = json["abstract"]?.string ?? ""
  }
}

extension JSONValue {
  fileprivate subscript(name: String) -> JSONValue? {
    if case .object(let object) = self { object[name] } else { nil }
  }

  fileprivate var string: String? { if case .text(let text) = self { text } else { nil } }
}
