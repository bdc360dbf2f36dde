import Engine
import Messages
import Query
import TestSupport
import Testing

@testable import Conversation

/// Completion and the parser agree: at each border of tokens of each query that is known to be right, the
/// next token is offered, and what is offered is taken.
@Suite struct CompletionPropertyTests {
  /// Queries over the built-in corpus that run: those of the golden tables, and the examples of all
  /// definitions.
  private static func queries() throws -> [String] {
    let golden = try GoldenQuery.all().map(\.query)
    let stages = StageWord.allCases.flatMap { $0.examples.flatMap(\.queries) }
    let operators = Comparison.operators.map(\.definition.example)
    let functions = FunctionEntry.Theme.allCases.flatMap(FunctionEntry.entries).map(\.example)
    let words = (HelpEntry.words + HelpEntry.statements + HelpEntry.relations)
      .flatMap { $0.examples.flatMap(\.queries) }
    var seen: Set<String> = []
    return (golden + stages + operators + functions + words).filter { seen.insert($0).inserted }
  }

  @Test func theNextTokenIsOffered() throws {
    let shared = try Conversation()
    var missed: [String] = []
    for script in try Self.queries() {
      // What a statement names was there before.
      let statements = script.replacing("; ", with: "\n").split(separator: "\n").map(String.init)
      let conversation = statements.count > 1 ? try Conversation() : shared
      for statement in statements.dropLast() { _ = conversation.say(statement) }
      let completion = Completion(session: conversation.session)
      let query = statements.last ?? script
      let bytes = Array(query.utf8)
      for token in Lexer.tokens(of: SourceText(query)) {
        var before = String(decoding: bytes[..<token.range.lowerBound], as: UTF8.self)
        let written = String(decoding: bytes[token.range], as: UTF8.self)
        // A sign is asked for behind a space, as the word before it goes on until there.
        if token.kind != .word { before += before.last?.isWhitespace == false ? " " : "" }
        guard let prefixes = try Self.prefixes(token, written, behind: before) else { continue }
        for prefix in prefixes {
          let text = before + prefix
          let list = completion.everything(in: text, cursor: text.utf8.count)
          let kept = Array(text.utf8)[..<list.range.lowerBound]
          let offered = list.items.contains {
            Self.begins(String(decoding: kept, as: UTF8.self) + $0.text, with: before + written)
          }
          if !offered { missed.append("\(text)‸  lacks \(written)") }
        }
      }
    }
    #expect(missed.isEmpty, "\(missed.count): \(missed.prefix(60).joined(separator: "\n"))")
  }

  @Test func whatIsOfferedIsTaken() throws {
    let completion = Completion(session: try Conversation().session)
    var refused: Set<String> = []
    var place = 0
    for query in try Self.queries() {
      let bytes = Array(query.utf8)
      for token in Lexer.tokens(of: SourceText(query)) where token.kind != .command {
        let before = String(decoding: bytes[..<token.range.lowerBound], as: UTF8.self)
        let list = completion.everything(in: before, cursor: before.utf8.count)
        let kept = String(decoding: bytes[..<list.range.lowerBound], as: UTF8.self)
        place += 1
        // Each of them, but not at each place: there are a million.
        for (index, item) in list.items.enumerated() where index % 13 == place % 13 {
          let text = kept + item.text
          let end = kept.utf8.count + item.text.utf8.count
          let faults = Self.endings.map { ending in
            Parsing.parse(SourceText(text + ending)).diagnostics.first {
              $0.range.lowerBound < end - (item.text.hasSuffix(" ") ? 1 : 0) && !$0.isOfUnfinished
            }
          }
          if let fault = faults[0], !faults.contains(where: { $0 == nil }) {
            refused.insert("\(text)‸  \(fault.message.english)")
          }
        }
      }
    }
    #expect(
      refused.isEmpty, "\(refused.count): \(refused.sorted().prefix(60).joined(separator: "\n"))")
  }

  /// What may follow, where a word alone is read as something else.
  private static let endings = ["", " x", " in x", " (x = 1)", ")"]

  /// What is typed of a token before it is to be offered: nothing, and its first letter; nil where it is
  /// something that only its author knows.
  private static func prefixes(
    _ token: Token, _ written: String, behind before: String
  ) throws -> [String]? {
    let context = try #require(
      CompletionContext.readings(at: before.utf8.count, in: before).first)
    guard case .query(let continuations) = context.kind else { return nil }
    let kinds: [Continuation.Kind] = continuations.map(\.kind)
    switch token.kind {
    case .keyword: return ["", String(written.prefix(1))]
    case .pipe, .comma, .rightParen, .rightBracket, .rightBrace, .equal, .notEqual, .less,
      .lessOrEqual, .greater, .greaterOrEqual, .tilde:
      return [""]
    case .word: break
    default: return nil
    }
    let unknown: [Continuation.Kind] = [.newName, .text, .newParameter]
    if unknown.contains(where: { kinds.contains($0) }) { return nil }
    if kinds.contains(.value) {
      // A value of many is found by its first word.
      let isKnown = continuations.contains {
        $0.kind == .value && $0.place.comparand != nil
          && $0.place.comparison.map { $0.definition.effect == .equality } ?? true
      }
      return isKnown ? [written] : nil
    }
    if kinds.contains(where: { if case .item = $0 { true } else { false } }) { return [written] }
    // A function is asked for by its first letter, and so is a step backwards.
    let isFunction = FunctionEntry.Theme.allCases.flatMap(FunctionEntry.entries)
      .contains { $0.name == written.lowercased() }
    return isFunction && kinds.contains(.operand)
      ? [String(written.prefix(1))] : ["", String(written.prefix(1))]
  }

  private static func begins(_ text: String, with other: String) -> Bool {
    let (text, other) = (text.filter { $0 != "\"" }, other.filter { $0 != "\"" })
    return FieldValues.key(text).hasPrefix(FieldValues.key(other))
  }
}

extension Diagnostic {
  /// Whether the only thing wrong is that more must follow.
  fileprivate var isOfUnfinished: Bool {
    switch kind {
    // A range may end before it begins: who types it goes on, or is told.
    case .unclosed, .unterminatedQuote, .reversedRange: true
    default: isWarning
    }
  }
}

extension HelpExample {
  /// Its statements that are no commands.
  fileprivate var queries: [String] {
    isForTyping || text.first == "." ? [] : [text]
  }
}
