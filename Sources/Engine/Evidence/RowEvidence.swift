import Corpus
import Plan
import Query
import Text

/// What rows rest on: their source and locator, and the claims about them.
struct RowEvidence {
  /// Of many claims about one value the first are reported.
  private static let mostClaims = 5

  let catalog: Catalog
  let language: String

  private var corpus: Corpus { catalog.corpus }

  func item(_ reference: RowReference) -> Proof.Item {
    let table = corpus.tables[reference.table]
    return Proof.Item(
      collection: table.name, id: table.id(of: reference.row) ?? "\(reference.row + 1)",
      label: table.label(of: reference.row, language: language))
  }

  /// Where a row is written; nil where it names no source.
  func evidence(of reference: RowReference) -> Proof.Evidence? {
    let table = corpus.tables[reference.table]
    guard let (source, locator) = corpus.evidence(of: reference) else { return nil }
    let document = item(source)
    var speaker: String?
    if let claims = ClaimFields(of: catalog.collection(reference.table), by: []),
      let field = claims.speaker,
      case .reference(let speakers) = table.fields[field].column
    {
      speaker = speakers[reference.row].map { item($0).label ?? item($0).id }
    }
    return Proof.Evidence(
      item: item(reference), speaker: speaker, source: document.label ?? document.id,
      sourceID: document.id, locator: locator,
      passage: locator.flatMap { passage(source: source, locator: $0) })
  }

  /// What is at a locator in one line; nil where the text is not attached.
  private func passage(source: RowReference, locator: String) -> String? {
    let parts = corpus.passage(source: source, locator: locator)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The claims whose subject a row is, and whose property has the name of a field.
  func claims(about reference: RowReference, field name: String) -> [Proof.Evidence] {
    let name = Folding.key(name)
    var found: [Proof.Evidence] = []
    for (index, table) in corpus.tables.enumerated() {
      guard let fields = ClaimFields(of: catalog.collection(index), by: []),
        let property = fields.property,
        let subject = table.fieldIndex(named: "subject"),
        case .reference = table.fields[subject].column
      else { continue }
      let claims = catalog.inverse(table: index, field: subject, to: reference.table)
      for row in claims[reference.row].lazy.map(Int.init) {
        guard let text = table.fields[property].column.text(at: row), Folding.key(text) == name,
          let evidence = evidence(of: RowReference(table: index, row: row))
        else { continue }
        found.append(evidence)
        if found.count == Self.mostClaims { return found }
      }
    }
    return found
  }
}

extension RowEvidence {
  /// The name of the source that a row is from and where in it; nil where it names none.
  func place(of reference: RowReference) -> (source: String, locator: String?)? {
    guard let (source, locator) = corpus.evidence(of: reference) else { return nil }
    let document = item(source)
    return (document.label ?? document.id, locator)
  }
}
