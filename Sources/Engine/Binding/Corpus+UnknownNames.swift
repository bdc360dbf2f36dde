package import Corpus
package import Query
import Text

extension Corpus {
  /// The fault of a name that no collection has: `passages` where no text is attached, else what is
  /// near, else all that there are.
  ///
  /// - Parameter others: What may stand there besides: views.
  package func unknownCollection(_ name: Name, others: [String] = []) -> Diagnostic {
    if name.text.lowercased() == Corpus.passagesName {
      return Diagnostic(.noTexts(source: firstSource), name.range)
    }
    let known = tables.filter { !$0.isLink }.map(\.name)
    let nearest = NearestNames.nearest(to: name.text, among: tables.map(\.name) + others)
    return Diagnostic(
      .unknownCollection(name.text, nearest: nearest.isEmpty ? known : nearest), name.range,
      fix: nearest.first.map { Diagnostic.Fix(range: name.range, text: $0) })
  }

  /// Whether a name is that of the passages of texts, of which none is attached.
  package func lacksTexts(_ name: String) -> Bool {
    texts.isEmpty && name.lowercased() == Corpus.passagesName
  }

  /// The id of a source that a text could be attached to.
  private var firstSource: String? {
    sourcesTable.flatMap { table in
      (0..<tables[table].rowCount).lazy.compactMap { tables[table].id(of: $0) }.first
    }
  }
}
