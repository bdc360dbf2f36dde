import Corpus
import Engine
import Query
import Text

/// What can be at the cursor, best first: whatever the parser would take there, with names and values of
/// the corpus; a value with the number of rows that have it, in the script that was begun.
///
/// What it knows of an unfinished query is what the parser has noted of it (`Continuation`).
package struct Completion {
  let session: Session
  /// More than a screen of items helps nobody.
  private static let most = 60

  var corpus: Corpus { session.workspace.corpus }

  package init(session: Session) { self.session = session }

  /// What can be at a cursor. Nothing is run, and what has to be counted is counted once.
  ///
  /// - Parameter cursor: A UTF-8 offset into the text.
  package func list(in text: String, cursor: Int) -> CompletionList {
    let list = everything(in: text, cursor: cursor)
    let items = withoutLinks(list.items)
    return CompletionList(range: list.range, items: Array(items.prefix(Self.most)))
  }

  /// Tables that only link others are what few ask for, and begin as others do: they are listed where no
  /// other collection fits.
  private func withoutLinks(_ items: [CompletionItem]) -> [CompletionItem] {
    let texts = Set(items.filter { $0.note.first == "(" }.map(\.text))
    let tables = corpus.tables.filter { texts.contains(Parsing.fieldName($0.name)) }
    guard tables.contains(where: { !$0.isLink }) else { return items }
    let links = Set(tables.filter(\.isLink).map { Parsing.fieldName($0.name) })
    return links.isEmpty ? items : items.filter { !links.contains($0.text) }
  }

  /// All that can be at a cursor, also what no screen has room for.
  func everything(in text: String, cursor: Int) -> CompletionList {
    let readings = CompletionContext.readings(at: cursor, in: text)
    for reading in readings {
      let list = list(reading)
      if !list.items.isEmpty { return list }
    }
    return CompletionList(range: readings.first?.word ?? cursor..<cursor, items: [])
  }

  private func list(_ context: CompletionContext) -> CompletionList {
    switch context.kind {
    case .query(let continuations): return list(continuations, context)
    case .command(let prefix):
      let name = prefix.drop { $0 == "." }
      let commands = CommandTable.all.filter { $0.name.hasPrefix(name) }
      return CompletionList(
        range: context.word,
        items: commands.map { CompletionItem(text: "." + $0.name, note: text($0.meaning)) })
    case .argument(let command, let before, let prefix):
      return CompletionList(
        range: context.word, items: arguments(of: command, before: before, prefix))
    case .none: return CompletionList(range: context.word, items: [])
    }
  }

  /// What a query may go on with. Where some of it takes the place of more than the word at the cursor, the
  /// rest comes behind the words that stay.
  private func list(
    _ continuations: [Continuation], _ context: CompletionContext
  ) -> CompletionList {
    var found: [(offer: Offer, start: Int)] = []
    for continuation in continuations {
      let start = min(continuation.start + context.start, context.word.lowerBound)
      // What was written on another line stays as it is.
      if start < context.line { continue }
      let place = CompletionPlace(continuation, context, from: start)
      if place.isQuoted, !continuation.kind.isWrittenInQuotes { continue }
      found += offers(continuation.kind, place).map { ($0, start) }
    }
    let start = found.map(\.start).min() ?? context.word.lowerBound
    var seen: Set<String> = []
    let items = found.enumerated().sorted {
      ($0.element.offer.rank, $0.offset) < ($1.element.offer.rank, $1.offset)
    }.compactMap { found -> CompletionItem? in
      let item = found.element.offer.item
      guard seen.insert(item.text).inserted else { return nil }
      let kept = context.written(start..<found.element.start)
      return CompletionItem(text: kept + item.text, note: item.note, isValue: item.isValue)
    }
    return CompletionList(range: start..<context.word.upperBound, items: items)
  }
}

/// A place at which something can be, and what has been typed of it.
struct CompletionPlace {
  let context: CompletionContext
  let around: ContinuationPlace
  let typed: String
  /// Whether what was typed begins before the word at the cursor, which is then the last of several.
  let isLonger: Bool

  init(_ continuation: Continuation, _ context: CompletionContext, from start: Int) {
    self.context = context
    around = continuation.place
    typed = context.typed(from: start)
    isLonger = start < context.word.lowerBound
  }

  /// Whether a quote has been opened, in which no word of the language is one.
  var isQuoted: Bool { typed.first.map { "\"「『“".contains($0) } ?? false }

  /// What was typed, without the quotes around it.
  var unquoted: String {
    guard isQuoted else { return typed }
    let rest = typed.dropFirst()
    return String(rest.last.map { "\"」』”".contains($0) } == true ? rest.dropLast() : rest)
  }

  func begins(_ name: String) -> Bool { Completion.begins(name, typed) }
}

extension Completion {
  static func begins(_ name: String, _ prefix: String) -> Bool {
    Folding.bareKey(name).hasPrefix(Folding.bareKey(prefix))
  }

  func words(_ words: [String], _ typed: String) -> [CompletionItem] {
    words.filter { Self.begins($0, typed) }.map { CompletionItem(text: $0) }
  }

  /// What can be in the place of a kind of continuation.
  private func offers(_ kind: Continuation.Kind, _ place: CompletionPlace) -> [Offer] {
    switch kind {
    case .word(let word): return self.word(word, place)
    case .sign(let sign): return self.sign(sign, place)
    case .comparison: return comparisons(place)
    case .negatedComparison: return negatedComparisons(place)
    case .stage: return stages(place)
    case .statement: return statements(place)
    case .source: return sources(place)
    case .collection: return collections(place)
    case .field: return fields(place)
    case .operand: return operands(place)
    case .value: return values(place)
    case .state: return states(place)
    case .item(let collection): return items(of: collection, place)
    case .unit: return units(place)
    case .timeUnit: return timeUnits(place)
    case .file(let isWritten): return files(place, isWritten: isWritten)
    case .mode: return modes(place)
    case .style: return styles(place)
    case .code: return codes(place)
    case .number: return parameters(place)
    case .text, .pattern, .newName, .newParameter: return []
    }
  }
}

extension Continuation.Kind {
  /// Whether what can be in its place may stand in quotes.
  fileprivate var isWrittenInQuotes: Bool {
    switch self {
    case .value, .item, .file, .code, .text: true
    default: false
    }
  }
}
