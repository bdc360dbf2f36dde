import Markdown
import Text

/// Reads a lesson: headings, paragraphs, fences, quotes and lists of CommonMark, and nothing else.
///
///     ## Task 1: those that may be
///     How many events of Japan lie or may lie before 1976?
///
///     ```answer
///     events where actor = Japan and possibly year < 1976 | count
///     ```
package struct LessonReader {
  /// What was wrong; a lesson with faults is still read as far as it goes.
  package private(set) var faults: [LessonFault] = []
  private var matter: [String: String] = [:]
  private var introduction: [LessonPart] = []
  private var tasks: [TaskDraft] = []
  /// What the next quote belongs to.
  private var awaitsQuote: Awaiting?

  private enum Awaiting {
    case wrong(name: String, LessonQuery)
    case twin(LessonQuery)
  }

  private static let properties = ["title", "corpus", "needs", "words", "minutes"]
  private static let fences = ["clio", "start", "answer", "wrong NAME", "twin"]

  /// Reads a lesson.
  ///
  /// - Parameter name: The name by which it is started.
  /// - Complexity: O(the text).
  package static func lesson(_ text: String, name: String) -> (Lesson, [LessonFault]) {
    var reader = LessonReader()
    let lesson = reader.read(MarkdownDocument(text), name)
    return (lesson, reader.faults)
  }

  private mutating func read(_ document: MarkdownDocument, _ name: String) -> Lesson {
    for property in document.frontMatter {
      guard Self.properties.contains(property.name) else {
        fault(.unknownProperty(property.name, allowed: Self.properties), property.line)
        continue
      }
      matter[property.name] = property.value
    }
    if matter["title", default: ""].isEmpty { fault(.noTitle, 1) }
    for block in document.blocks { read(block) }
    closeQuote()
    if tasks.isEmpty { fault(.noTasks, 1) }
    let corpus = matter["corpus", default: "built-in"]
    return Lesson(
      name: name, title: matter["title"] ?? name, corpus: corpus == "built-in" ? nil : corpus,
      needs: list("needs"), words: list("words"), minutes: matter["minutes"].flatMap { Int($0) },
      introduction: introduction, tasks: tasks.map { task($0) })
  }

  private func list(_ name: String) -> [String] {
    (matter[name] ?? "").split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
  }

  private mutating func fault(_ kind: LessonFault.Kind, _ line: Int) {
    faults.append(LessonFault(kind, line: line))
  }

  private mutating func read(_ block: MarkdownBlock) {
    let line = block.lines.lowerBound
    if case .quote = block.kind {} else { closeQuote() }
    switch block.kind {
    case .heading(_, let text): beginTask(text, line)
    case .paragraph(let text): add(.text(text))
    case .fence(let fence): read(fence, line)
    case .quote: readQuote(block.plainText)
    case .list(let items): readItems(items.map { $0.map(\.plainText).joined(separator: " ") }, line)
    case .other: break
    }
  }

  private mutating func add(_ part: LessonPart) {
    if tasks.isEmpty {
      introduction.append(part)
    } else {
      tasks[tasks.count - 1].parts.append(part)
    }
  }

  /// `Task 3: and those that may be`; in other languages the number and the sign behind it are the same.
  private mutating func beginTask(_ heading: String, _ line: Int) {
    let digits = heading.drop { !$0.isWholeNumber }.prefix(while: \.isWholeNumber)
    let expected = tasks.count + 1
    if Int(digits) != expected { fault(.taskNumber(found: heading, expected: expected), line) }
    let title = heading.firstIndex { $0 == ":" || $0 == "：" }
      .map { heading[heading.index(after: $0)...].trimmed }
    tasks.append(TaskDraft(title: title ?? heading, line: line))
  }

  private mutating func read(_ fence: MarkdownFence, _ line: Int) {
    let (word, name) = fence.words
    let query = LessonQuery(text: fence.text.trimmed, line: fence.firstLine)
    if query.text.isEmpty { return fault(.emptyFence(fence.info), line) }
    if word == "clio" { return add(.example(query.text, line: query.line)) }
    guard let last = tasks.indices.last else { return fault(.misplacedFence(fence.info), line) }
    switch word {
    case "start": tasks[last].start = query
    case "answer": tasks[last].answers.append(query)
    case "twin": awaitsQuote = .twin(query)
    case "wrong" where !name.isEmpty: awaitsQuote = .wrong(name: name, query)
    case "wrong": fault(.misplacedFence(fence.info), line)
    default: fault(.unknownFence(word, allowed: Self.fences), line)
    }
  }

  private mutating func readQuote(_ text: String) {
    switch awaitsQuote {
    case nil: add(.text(text))
    case .wrong(let name, let query):
      tasks[tasks.count - 1].wrongs.append(LessonWrong(name: name, query: query, message: text))
    case .twin(let query):
      tasks[tasks.count - 1].twin = LessonTwin(query: query, question: text)
    }
    awaitsQuote = nil
  }

  /// A wrong answer, or a twin, that ends without its quote.
  private mutating func closeQuote() {
    switch awaitsQuote {
    case nil: return
    case .wrong(let name, let query): fault(.noQuote(fence: "wrong " + name), query.line)
    case .twin(let query): fault(.noQuote(fence: "twin"), query.line)
    }
    awaitsQuote = nil
  }

  /// Hints and what else is said of a task in a list; any other list is read.
  private mutating func readItems(_ items: [String], _ line: Int) {
    let read = items.map { item -> (name: String, value: String)? in
      guard let colon = item.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
      let name = item[..<colon].trimmed
      guard ["hint", "use", "compare", "same"].contains(name) else { return nil }
      return (name, item[item.index(after: colon)...].trimmed)
    }
    guard let last = tasks.indices.last, read.contains(where: { $0 != nil }) else {
      return add(.list(items))
    }
    for (item, text) in zip(read, items) {
      switch item {
      case ("hint", let hint)?: tasks[last].hints.append(hint)
      case ("same", let text)?: tasks[last].same.append(text)
      case ("use", let words)?:
        tasks[last].uses += words.split(separator: ",").map(\.trimmed)
      case ("compare", let word)?:
        guard let comparison = LessonComparison(rawValue: word) else {
          fault(
            .unknownComparison(word, allowed: LessonComparison.allCases.map(\.rawValue)), line)
          continue
        }
        tasks[last].comparison = comparison
      default: fault(.unknownItem(text), line)
      }
    }
  }

  private mutating func task(_ draft: TaskDraft) -> LessonTask {
    let number = (tasks.firstIndex { $0.line == draft.line } ?? 0) + 1
    if draft.answers.isEmpty { fault(.noAnswer(task: number), draft.line) }
    if draft.hints.isEmpty { fault(.noHint(task: number), draft.line) }
    return LessonTask(
      number: number, title: draft.title, parts: draft.parts, start: draft.start,
      answers: draft.answers, wrongs: draft.wrongs, hints: draft.hints, uses: draft.uses,
      comparison: draft.comparison, same: draft.same, twin: draft.twin, line: draft.line)
  }
}

/// A task whose blocks are being read.
private struct TaskDraft {
  let title: String
  let line: Int
  var parts: [LessonPart] = []
  var start: LessonQuery?
  var answers: [LessonQuery] = []
  var wrongs: [LessonWrong] = []
  var hints: [String] = []
  var uses: [String] = []
  var comparison: LessonComparison?
  var same: [String] = []
  var twin: LessonTwin?
}
