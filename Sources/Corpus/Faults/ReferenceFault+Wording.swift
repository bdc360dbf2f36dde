extension ReferenceFault {
  /// What was found, and what is made of it.
  var message: String {
    switch self {
    case .repeatedKey(let key, let line): "duplicate key '\(key)', first on line \(line)"
    case .unclosed(let key):
      "\(Self.subject(key)) is not closed; it is taken up to the next entry"
    case .unreadable(let key, let expected):
      "\(Self.subject(key)) cannot be read beyond here: expected \(Self.words(expected))"
    case .repeatedField(let name, let key):
      "the entry '\(key)' has '\(name)' twice; the first is taken"
    case .repeatedTag(let tag): "the reference has '\(tag)' twice; the first is taken"
    case .unknownString(let name): "no @string '\(name)' in this file; taken as text"
    case .strayLines: "a reference begins with a TY line; what stands before is left out"
    case .noEnd(let isLast):
      "no ER line ends the reference; it is read to the "
        + (isLast ? "end of the file" : "next TY line")
    }
  }

  private static func subject(_ key: String?) -> String {
    key.map { "the entry '\($0)'" } ?? "what begins here"
  }

  private static func words(_ expected: Expected) -> String {
    switch expected {
    case .fieldName: "the name of a field"
    case .value: "a value"
    case .equals(let name): "'=' after '\(name)'"
    case .sign(let sign): "'\(sign)'"
    }
  }
}
