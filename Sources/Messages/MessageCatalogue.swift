import Synchronization

/// The sentences of a language by their keys.
///
/// A start of the program says few of them, so they are found by their keys at once, and each is read when it
/// is first said.
package struct MessageCatalogue: Sendable {
  private let sentences: [String: Substring]
  /// Lines without a key, or with the key of another.
  private let strayLines: [String]
  private let read = ReadTemplates()

  /// - Parameter source: Lines of a key, ` = ` and a sentence; empty lines and those with `#` in front
  ///   are comments.
  init(_ source: String) {
    var sentences: [String: Substring] = [:]
    var strays: [String] = []
    sentences.reserveCapacity(2_048)
    for line in source.utf8.split(separator: UInt8(ascii: "\n"))
    where line.first != UInt8(ascii: "#") {
      guard let equals = Self.equals(in: line) else {
        strays.append(String(Substring(line)))
        continue
      }
      let key = String(Substring(line[..<equals.lowerBound]))
      if sentences.updateValue(Substring(line[equals.upperBound...]), forKey: key) != nil {
        strays.append(String(Substring(line)))
      }
    }
    self.sentences = sentences
    strayLines = strays
  }

  /// Where the first ` = ` of a line stands.
  private static func equals(in line: Substring.UTF8View) -> Range<Substring.Index>? {
    var index = line.startIndex
    while let equals = line[index...].firstIndex(of: UInt8(ascii: "=")) {
      let next = line.index(after: equals)
      if equals > line.startIndex, next < line.endIndex, line[next] == UInt8(ascii: " ") {
        let before = line.index(before: equals)
        if line[before] == UInt8(ascii: " ") { return before..<line.index(after: next) }
      }
      index = next
    }
    return nil
  }

  /// Lines that are no sentence, which a test keeps empty.
  var faultyLines: [String] {
    strayLines
      + sentences.filter { (try? MessageTemplate($0.value)) == nil }
      .map { "\($0.key) = \($0.value)" }.sorted()
  }

  package var keys: Set<String> { Set(sentences.keys) }

  /// Whether there is a sentence of a key.
  package func has(_ key: String) -> Bool { sentences[key] != nil }

  /// The sentence of a key, read; nil where there is none.
  private func template(of key: String) -> MessageTemplate? {
    read.template(of: key) { sentences[key].flatMap { try? MessageTemplate($0) } }
  }

  /// The text of a sentence without what it speaks of; empty where there is none.
  func wording(of key: String) -> String {
    (template(of: key)?.pieces ?? []).reduce(into: "") { text, piece in
      if case .text(let words) = piece { text += words }
    }
  }

  /// The names of what a sentence speaks of.
  package func argumentNames(of key: String) -> Set<String> { template(of: key)?.names ?? [] }

  /// The names of what a sentence says, without numbers by which only words go.
  func saidNames(of key: String) -> Set<String> { template(of: key)?.saidNames ?? [] }

  /// A message in words.
  ///
  /// A language that lacks a sentence says it in English, and where that lacks it too, the key stands for
  /// it: whoever reads it still learns what it is about.
  package func text(_ message: Message) -> String {
    if let template = template(of: message.key) {
      return text(template, message.arguments)
    }
    if let template = Self.english.template(of: message.key) {
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

/// The sentences that were said.
private final class ReadTemplates: Sendable {
  private let templates = Mutex<[String: MessageTemplate]>([:])

  func template(of key: String, else read: () -> MessageTemplate?) -> MessageTemplate? {
    templates.withLock { templates in
      if let template = templates[key] { return template }
      let template = read()
      templates[key] = template
      return template
    }
  }
}
