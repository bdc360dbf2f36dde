extension TextFault {
  /// What is wrong with the file.
  package var message: String { "cannot read '\(path)': \(reason)" }

  private var reason: String {
    switch kind {
    case .unreadable(let reason): reason
    case .empty: "the file is empty"
    case .notUTF8(let line): "line \(line) is not UTF-8"
    case .tooLarge(let bytes, let limit):
      "it has \(Self.megabytes(bytes)), and a text may have \(Self.megabytes(limit))"
    case .noText: "there is no text in it, only tags or blanks"
    }
  }

  /// Whether the system, or a fence, keeps the file from being read.
  package var isUnreadable: Bool { if case .unreadable = kind { true } else { false } }

  /// What would help.
  package var remedy: String {
    switch kind {
    case .unreadable: "write the path of a file as it is seen from the folder that clio runs in"
    case .empty, .noText: "attach a file with the text of the source, plain or in HTML"
    case .notUTF8:
      EncodingRemedy.words(for: [], path: path)
    case .tooLarge: "cut it into parts, and attach the part that is cited"
    }
  }

  private static func megabytes(_ bytes: Int) -> String { "\((bytes + (1 << 20) - 1) >> 20) MB" }
}
