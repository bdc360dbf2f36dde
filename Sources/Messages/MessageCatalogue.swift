/// The sentences of a language by their keys.
package struct MessageCatalogue: Sendable {
  private let templates: [String: MessageTemplate]
  /// Lines that are no sentence, which a test keeps empty.
  let faultyLines: [String]

  /// - Parameter source: Lines of a key, ` = ` and a sentence; empty lines and those with `#` in front
  ///   are comments.
  init(_ source: String) {
    var templates: [String: MessageTemplate] = [:]
    var faulty: [String] = []
    for line in source.split(separator: "\n") where !line.hasPrefix("#") {
      guard let equals = line.firstRange(of: " = "),
        let template = try? MessageTemplate(line[equals.upperBound...]),
        templates.updateValue(template, forKey: String(line[..<equals.lowerBound])) == nil
      else {
        faulty.append(String(line))
        continue
      }
    }
    self.templates = templates
    faultyLines = faulty
  }

  package var keys: Set<String> { Set(templates.keys) }

  /// Whether there is a sentence of a key.
  package func has(_ key: String) -> Bool { templates[key] != nil }

  /// The text of a sentence without what it speaks of; empty where there is none.
  func wording(of key: String) -> String {
    (templates[key]?.pieces ?? []).reduce(into: "") { text, piece in
      if case .text(let words) = piece { text += words }
    }
  }

  /// The names of what a sentence speaks of.
  package func argumentNames(of key: String) -> Set<String> { templates[key]?.names ?? [] }

  /// The names of what a sentence says, without numbers by which only words go.
  func saidNames(of key: String) -> Set<String> { templates[key]?.saidNames ?? [] }

  /// A message in words.
  ///
  /// A language that lacks a sentence says it in English, and where that lacks it too, the key stands for
  /// it: whoever reads it still learns what it is about.
  package func text(_ message: Message) -> String {
    if let template = templates[message.key] {
      return text(template, message.arguments)
    }
    if let template = Self.english.templates[message.key] {
      return Self.english.text(template, message.arguments)
    }
    return ([message.key] + message.arguments.map { "\($0.name): \(text($0.value))" })
      .joined(separator: " ")
  }

  private func text(_ template: MessageTemplate, _ arguments: [Message.Argument]) -> String {
    var result = ""
    for piece in template.pieces {
      switch piece {
      case .text(let text): result += text
      case .argument(let name, let form):
        guard let value = arguments.first(where: { $0.name == name })?.value else {
          result += name
          continue
        }
        result += text(value, form, arguments)
      }
    }
    return result
  }

  private func text(
    _ value: Message.Value, _ form: MessageTemplate.Form, _ arguments: [Message.Argument]
  ) -> String {
    /// The number of a name; 0, which takes the plural, where there is none.
    func number(_ name: String) -> Int {
      guard case .number(let count)? = arguments.first(where: { $0.name == name })?.value else {
        return 0
      }
      return count
    }
    return switch (form, value) {
    case (.counted(let one, let several), .number(let count)):
      "\(count) \(count == 1 ? one : several)"
    case (.word(let one, let several), .number(let count)): count == 1 ? one : several
    case (.rows(let count), .text(let noun)):
      number(count) == 1 ? EnglishNoun.singular(of: noun) : noun
    case (.values(let count), .text(let field)):
      EnglishNoun.values(of: field, count: number(count))
    case (.list(let key, let isQuoted), .list(let items)):
      joined(items.map { isQuoted ? quoted(text($0)) : text($0) }, by: key)
    default: text(value)
    }
  }

  private func text(_ value: Message.Value) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): String(number)
    case .message(let message): text(message)
    case .list(let items): joined(items.map(text), by: "and")
    }
  }

  /// A name in quotes, unless it brings quotes of its own.
  private func quoted(_ name: String) -> String { name.hasPrefix("`") ? name : "'\(name)'" }

  /// `a`, `a or b`, `a, b or c`.
  private func joined(_ items: [String], by key: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: text(Message("list.separator")))
      + text(Message("list." + key)) + last
  }
}
