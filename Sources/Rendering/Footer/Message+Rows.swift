package import Messages

extension Message {
  /// So many rows of a collection: `12 events`.
  package static func rows(_ count: Int, of noun: String) -> Message {
    Message("footer.rows", ["count": count, "noun": Message.noun(noun, for: count)])
  }

  /// What rows of a collection are called beside a number: a name of the reader's language where most
  /// corpora have such a collection, else the corpus's own.
  static func noun(_ noun: String, for count: Int) -> Message {
    known("noun." + noun, for: count)
      ?? Message("footer.noun", ["noun": noun, "count": count])
  }

  /// What a field is called beside a number, likewise.
  static func field(_ field: String, for count: Int) -> Message {
    known("field." + field, for: count)
      ?? Message("footer.field", ["field": field, "count": count])
  }

  /// Several parts, one behind the other; nil for none.
  static func inOneLine(_ parts: [Message]) -> Message? {
    guard let first = parts.first else { return nil }
    return parts.dropFirst().reduce(first) { line, part in
      Message("footer.both", ["first": line, "second": part])
    }
  }

  /// Parts of the line below an answer, side by side; there is at least one.
  static func beside(_ parts: [Message]) -> Message {
    parts.dropFirst().reduce(parts[0]) { line, part in
      Message("footer.beside", ["first": line, "second": part])
    }
  }

  /// Something that is not shown, with what shows it.
  static func remedied(_ part: Message, by remedy: String?) -> Message {
    remedy.map { Message("footer.more", ["part": part, "command": $0]) } ?? part
  }

  private static func known(_ key: String, for count: Int) -> Message? {
    guard MessageCatalogue.english.has(key) else { return nil }
    return Message(key: key, arguments: [Argument(name: "count", value: count.messageValue)])
  }
}
