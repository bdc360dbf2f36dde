import Messages

extension ReferenceFault {
  /// What was found, and what is made of it.
  var message: Message {
    switch self {
    case .repeatedKey(let key, let line):
      Message("load.reference.repeated-key", ["key": key, "line": line])
    case .unclosed(let key):
      Message("load.reference.unclosed", ["entry": Self.entry(key)])
    case .unreadable(let key, let expected):
      Message(
        "load.reference.unreadable", ["entry": Self.entry(key), "expected": expected.message])
    case .repeatedField(let name, let key):
      Message("load.reference.repeated-field", ["key": key, "name": name])
    case .repeatedTag(let tag): Message("load.reference.repeated-tag", ["tag": tag])
    case .unknownString(let name): Message("load.reference.unknown-string", ["name": name])
    case .strayLines: Message("load.reference.stray-lines")
    case .noEnd(isLast: false): Message("load.reference.no-end")
    case .noEnd(isLast: true): Message("load.reference.no-end-of-last")
    }
  }

  private static func entry(_ key: String?) -> Message {
    key.map { Message("load.reference.entry", ["key": $0]) }
      ?? Message("load.reference.entry-without-key")
  }
}

extension ReferenceFault.Expected {
  fileprivate var message: Message {
    switch self {
    case .fieldName: Message("load.reference.field-name")
    case .value: Message("load.reference.value")
    case .equals(let name): Message("load.reference.equals", ["name": name])
    case .sign(let sign): Message("load.quoted", ["name": String(sign)])
    }
  }
}
