package import Messages

extension TextFault {
  /// What is wrong with the file.
  package var message: Message {
    Message("text.cannot-read", ["path": path, "reason": reason])
  }

  private var reason: Message {
    switch kind {
    case .unreadable(let reason): reason
    case .empty: Message("text.empty")
    case .notUTF8(let line): Message("text.not-utf8", ["line": line])
    case .tooLarge(let bytes, let limit):
      Message(
        "text.too-large", ["size": Self.megabytes(bytes), "limit": Self.megabytes(limit)])
    case .noText: Message("text.no-text")
    }
  }

  /// Whether the system, or a fence, keeps the file from being read.
  package var isUnreadable: Bool { if case .unreadable = kind { true } else { false } }

  /// What would help.
  package var remedy: Message {
    switch kind {
    case .unreadable: Message("text.write-path")
    case .empty, .noText: Message("text.attach-text")
    case .notUTF8: EncodingRemedy.message(for: [], path: path)
    case .tooLarge: Message("text.cut")
    }
  }

  /// Rounded up.
  private static func megabytes(_ bytes: Int) -> Int { (bytes + (1 << 20) - 1) >> 20 }
}
