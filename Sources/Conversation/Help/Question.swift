import Messages

/// One of the forty questions to the built-in corpus, with the queries that answer it.
struct Question: Equatable, Sendable {
  let number: Int
  /// What is asked, in English and in Chinese.
  private let english: String
  private let chinese: String?
  /// The statements, each ended by a line.
  let queries: String

  /// What is asked, in the reader's language where there is such a text.
  func text(in language: ReaderLanguage) -> String {
    switch language {
    case .zh: chinese ?? english
    case .en, .ja: english
    }
  }
}

extension Question {
  /// The questions of a Markdown list with numbers: the English text, ` / ` and the Chinese one, and below it
  /// the queries in fences of the language `clio`.
  ///
  /// - Complexity: O(*n*)
  static func all(in markdown: String) -> [Question] {
    var questions: [Question] = []
    var isInQueries = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let bare = line.drop { $0 == " " }
      if let head = Question(head: line) {
        questions.append(head)
      } else if bare.hasPrefix("```") {
        isInQueries = bare == "```clio"
      } else if isInQueries, let last = questions.popLast() {
        questions.append(last.adding(line: bare))
      }
    }
    return questions
  }

  /// `4. When did ..? / ..`, without queries; nil for any other line.
  private init?(head line: Substring) {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), line.dropFirst(digits.count).hasPrefix(". ") else {
      return nil
    }
    let texts = line.dropFirst(digits.count + 2).split(separator: " / ", maxSplits: 1)
    self.init(
      number: number, english: texts.first.map(String.init) ?? "",
      chinese: texts.count > 1 ? String(texts[1]) : nil, queries: "")
  }

  private func adding(line: Substring) -> Question {
    Question(number: number, english: english, chinese: chinese, queries: queries + line + "\n")
  }
}
