import Messages
import Plan
import Query
import Text

// A search through the rows of all collections.
extension Binder {
  /// Binds `find TEXT in COLLECTION, ..`; nil where a fault was reported.
  mutating func search(_ find: Find) -> FindSource? {
    guard let text = operands(find.text)?.first?.text else { return nil }
    guard !Folding.bare(text).isEmpty else {
      report.add(
        .notAllowedHere(
          .quoted(source.text(find.text.range)), hint: Message("query.hint.find-something")),
        find.text.range)
      return nil
    }
    var places: [Int] = []
    for name in find.collections {
      do throws(Diagnostic) {
        let place = try corpus.place(of: name)
        if !places.contains(place) { places.append(place) }
      } catch {
        report.add(error)
        return nil
      }
    }
    if find.collections.isEmpty {
      places = corpus.collections.indices.filter { corpus.collection($0).role != .link }
    }
    return FindSource(text, in: places)
  }
}
