import Chronology
import Corpus
import Engine
import Query
import Text

/// Where the queries of a task are tried: on the corpus, and on copies that tell apart what is equal on the
/// corpus by luck.
final class TaskBench {
  /// The corpus as it is.
  let base: Workspace
  private let variation: CorpusVariation
  /// The copies by the ways in which they are made.
  private var made: [[CorpusCopy]: [Workspace]] = [:]

  /// So many copies have values exchanged.
  private static let exchanges: UInt64 = 3

  init(_ workspace: Workspace) {
    base = Workspace(copy: workspace)
    variation = CorpusVariation(of: workspace.corpus)
  }

  private static func workspace(like other: Workspace, _ corpus: Corpus) -> Workspace {
    let workspace = Workspace(copy: other)
    workspace.open(corpus)
    return workspace
  }

  /// The same rows from the last to the first, which tells what order a query leaves open.
  func reversed(for query: Pipeline) -> Workspace {
    var place: Int?
    if case .collection(let name) = query.source {
      place = base.corpus.tableIndex(named: name.text)
    }
    return Self.workspace(like: base, variation.reversed(keepingIDsOf: place))
  }

  /// The copies for a query: what they vary hangs on it.
  ///
  /// - Complexity: O(values of the corpus) the first time.
  func copies(for model: Grader.Model) -> [Workspace] { copies(made: recipe(for: model.query)) }

  /// Copies that are made in some ways.
  ///
  /// - Complexity: O(values of the corpus) the first time.
  func copies(made recipe: [CorpusCopy]) -> [Workspace] {
    if let copies = made[recipe] { return copies }
    let copies = recipe.map { Self.workspace(like: base, variation.made(by: $0)) }
    made[recipe] = copies
    return copies
  }

  /// How the copies for a query are made.
  func recipe(for query: Pipeline) -> [CorpusCopy] {
    let always: [CorpusCopy] = [
      .permuted(seed: 1), .vaguer(seed: 2), .vaguer(seed: 3), .coinciding(seed: 20),
    ]
    guard let (table, fields) = fields(of: query) else { return always }
    let borders = query.borders
    return always
      + (0..<Self.exchanges).map {
        .exchanged(table: table, fields: fields.sorted(), borders: borders, seed: 4 + $0)
      }
  }

  /// The table that a query begins with, and the fields that it names there.
  private func fields(of query: Pipeline) -> (table: Int, fields: Set<Int>)? {
    guard case .collection(let name) = query.source,
      let index = base.corpus.tableIndex(named: name.text)
    else { return nil }
    let table = base.corpus.tables[index]
    var fields: Set<Int> = []
    for name in query.firstSteps {
      if let field = table.fieldIndex(written: name) {
        fields.insert(field)
      } else if DatePart(rawValue: name.lowercased()) != nil {
        fields.formUnion(table.fields.indices.filter { table.fields[$0].kind == .date })
      }
    }
    return (index, fields)
  }
}

extension Pipeline {
  /// The first steps of all paths, and of names, which may be fields.
  fileprivate var firstSteps: Set<String> {
    var names: Set<String> = []
    for expression in allExpressions {
      switch expression.kind {
      case .path(let path): names.insert(path.steps[0].name.text)
      case .name(let name): names.insert(name)
      case .call(let function, _): names.insert(function.text)
      default: break
      }
    }
    return names
  }

  /// The values that it draws borders at.
  fileprivate var borders: BorderValues {
    var (years, numbers, texts): ([Int], [Int64], [String]) = ([], [], [])
    for expression in allExpressions {
      switch expression.kind {
      case .literal(.integer(let number)):
        if 1000...2100 ~= number { years.append(Int(number)) }
        numbers.append(number)
      case .literal(.date(let text)), .literal(.edtf(let text)):
        years += text.split { !$0.isASCII || !$0.isWholeNumber }.compactMap { Int($0) }
          .filter { 1000...2100 ~= $0 }
      case .comparison(_, .contains, let right), .comparison(_, .startsWith, let right),
        .comparison(_, .endsWith, let right):
        switch right.kind {
        case .name(let text), .literal(.string(let text)): texts.append(text)
        default: break
        }
      default: break
      }
    }
    return BorderValues(years: years, numbers: numbers, texts: texts)
  }
}
