import Chronology
package import Corpus

/// Makes corpora that an answer must not tell apart, and corpora that tell two queries apart.
///
/// Two queries that give the same rows here may do so by luck: because no row lies on the border that one of
/// them has drawn otherwise (Chandra et al., "Data generation for testing and grading SQL queries", VLDB Journal
/// 2015, kill mutants of a query by data of that kind). A seed decides what is made.
package struct CorpusVariation: Sendable {
  private let corpus: Corpus

  package init(of corpus: Corpus) { self.corpus = corpus }

  /// Of a hundred dates so many are made vaguer.
  private static let vaguer = 20
  /// Of a hundred rows so many get a value of another.
  private static let exchanged = 30

  /// The same rows in another order, in each table.
  package func permuted(seed: UInt64) -> Corpus {
    var random = SplitMix64(seed: seed)
    return corpus.rearranged(
      Dictionary(uniqueKeysWithValues: places.map { ($0, random.order(of: rowCount($0))) }))
  }

  /// The same rows from the last to the first, in each table.
  ///
  /// - Parameter place: A table whose ids stay in their order, so that each row has that of another: what is in
  ///   order by nothing else is by ids.
  package func reversed(keepingIDsOf place: Int?) -> Corpus {
    let turned = corpus.rearranged(
      Dictionary(
        uniqueKeysWithValues: places.map { place in
          (place, (0..<Int32(rowCount(place))).reversed())
        }))
    guard let place, let id = corpus.tables[place].idField else { return turned }
    var tables = turned.tables
    var fields = tables[place].fields
    fields[id] = corpus.tables[place].fields[id]
    tables[place] = tables[place].replacing(fields: fields)
    return turned.replacing(tables: tables)
  }

  /// Some dates a step or more vaguer: the month in place of the day, the decade in place of the year. A span that
  /// is made of two columns stays that of its ends.
  package func vaguer(seed: UInt64) -> Corpus {
    var random = SplitMix64(seed: seed)
    return corpus.replacing(
      tables: corpus.tables.map { table in
        var fields = table.fields
        let numbered = table.numberedDates
        for (index, field) in fields.enumerated()
        where field.origin != .gathered && !numbered.contains(index) {
          guard case .date(let dates) = field.column else { continue }
          let vague = (0..<table.rowCount).map { row -> EDTFDate? in
            var date = dates.texts[row].flatMap { try? EDTFDate($0) }
            guard random.happens(inPercent: Self.vaguer) else { return date }
            for _ in 0...random.number(below: 4) { date = date?.vaguer ?? date }
            return date
          }
          fields[index] = field.replacing(
            column: .date(DateColumn(vague)), faulty: field.faulty, unread: field.unread)
        }
        return table.replacing(fields: table.joiningSpans(fields))
      })
  }

  /// Many rows with one of three days as their date, in each table, so that dates of different rows are the same.
  package func coinciding(seed: UInt64) -> Corpus {
    var random = SplitMix64(seed: seed)
    return corpus.replacing(
      tables: corpus.tables.map { table in
        let bound = table.boundFields
        return table.replacing(
          fields: table.fields.enumerated().map { index, field in
            guard case .date(let dates) = field.column, !bound.contains(index) else { return field }
            let days = (0..<table.rowCount).lazy
              .compactMap { dates.texts[$0].flatMap { try? EDTFDate($0) } }
              .filter { $0.precision == .day }
            let three = Array(days.prefix(3))
            guard !three.isEmpty else { return field }
            let moved = (0..<table.rowCount).map { row -> EDTFDate? in
              random.happens(inPercent: Self.exchanged)
                ? three[random.number(below: three.count)]
                : dates.texts[row].flatMap { try? EDTFDate($0) }
            }
            return field.replacing(
              column: .date(DateColumn(moved)), faulty: field.faulty, unread: field.unread)
          })
      })
  }

  /// Values of some fields of a table exchanged between rows, and some moved to the borders of a query.
  ///
  /// What is linked goes from one row to another as a whole, in the tables of links, too, so that every way to ask
  /// for it finds the same.
  ///
  /// - Parameters:
  ///   - fields: The fields by their places.
  ///   - borders: On the borders of these values dates, numbers and texts are put.
  package func exchanged(
    in place: Int, fields: Set<Int>, borders: BorderValues, seed: UInt64
  ) -> Corpus {
    var random = SplitMix64(seed: seed)
    let table = corpus.tables[place]
    guard table.rowCount > 1 else { return corpus }
    var changed = table.fields
    let bound = table.boundFields
    let isBound = !bound.isDisjoint(with: fields)
    let single = fields.subtracting(bound).sorted().filter {
      changed[$0].origin == .stored && $0 != table.idField
    }
    for group in single.map({ [$0] }) + (isBound ? [bound.sorted()] : []) {
      let rows = (0..<Int32(table.rowCount)).map { row in
        random.happens(inPercent: Self.exchanged)
          ? Int32(random.number(below: table.rowCount)) : row
      }
      for index in group { changed[index] = changed[index].inOrder(rows) }
      let index = group[0]
      if group.count == 1,
        let moved = borders.moved(
          changed[index].column, rowCount: table.rowCount, &random)
      {
        changed[index] = changed[index].replacing(column: moved)
      }
    }
    var tables = corpus.tables
    tables[place] = table.replacing(fields: changed)
    let mixed = corpus.replacing(tables: tables)
    guard fields.contains(where: { table.fields[$0].origin != .stored }) else { return mixed }
    return mixed.exchangingLinks(of: place, by: random.order(of: table.rowCount))
  }

  /// Whether the corpus has a table, and this the fields.
  func isThere(_ place: Int, _ fields: [Int]) -> Bool {
    corpus.tables.indices.contains(place)
      && fields.allSatisfy(corpus.tables[place].fields.indices.contains)
  }

  /// The tables whose rows may change places: those of passages are bound to their texts.
  private var places: [Int] { corpus.tables.indices.filter { $0 != corpus.passagesTable } }

  private func rowCount(_ place: Int) -> Int { corpus.tables[place].rowCount }
}

extension Table {
  /// Fields of which those that are spans of two columns are made of these anew.
  fileprivate func joiningSpans(_ fields: [Field]) -> [Field] {
    var fields = fields
    for composed in origin?.resource.clio.dates ?? [] {
      guard case .bounds(let first, let last) = composed.parts,
        let start = fieldIndex(written: first), let end = fieldIndex(written: last),
        let index = fieldIndex(named: composed.name),
        case .date(let spans) = fields[index].column, case .date(let starts) = fields[start].column,
        case .date(let ends) = fields[end].column
      else { continue }
      let joined = (0..<rowCount).map { row -> EDTFDate? in
        guard let start = starts.texts[row], let end = ends.texts[row] else {
          return spans.texts[row].flatMap { try? EDTFDate($0) }
        }
        return (try? EDTFDate(start == end ? start : "\(start)/\(end)"))
      }
      fields[index] = fields[index].replacing(column: .date(DateColumn(joined)))
    }
    return fields
  }

  /// The fields that are made of others, and those: they change together, so that they stay what they are.
  fileprivate var boundFields: Set<Int> {
    var bound = Set(fields.indices.filter { fields[$0].origin == .gathered })
    let clio = origin?.resource.clio
    for name in (clio?.gather ?? []).flatMap(\.fields) + (clio?.dates ?? []).flatMap(\.fields) {
      if let index = fieldIndex(written: name) { bound.insert(index) }
    }
    for composed in clio?.dates ?? [] {
      if let index = fieldIndex(named: composed.name) { bound.insert(index) }
    }
    if let idField { bound.remove(idField) }
    return bound
  }

  /// The dates that are made of numbers in other columns.
  fileprivate var numberedDates: Set<Int> {
    Set(
      (origin?.resource.clio.dates ?? []).compactMap { composed in
        if case .numbers = composed.parts { fieldIndex(named: composed.name) } else { nil }
      })
  }
}

extension Corpus {
  /// What is linked to a row of a table linked to another, in the tables of links and in the fields that these
  /// make; the row at a place gets what the one at `order[place]` has.
  fileprivate func exchangingLinks(of place: Int, by order: [Int32]) -> Corpus {
    var places = [Int32](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { places[Int(old)] = Int32(new) }
    return replacing(
      tables: tables.enumerated().map { index, table in
        if index == place {
          return table.replacing(
            fields: table.fields.map { field in
              field.origin == .link || field.origin == .role ? field.inOrder(order) : field
            })
        }
        guard table.isLink else {
          return table.replacing(
            fields: table.fields.map { field in
              guard field.origin == .link || field.origin == .role,
                case .link(let column) = field.column, column.table == place
              else { return field }
              var lists = RowLists()
              for row in 0..<table.rowCount { lists.append(column[row].map { places[Int($0)] }) }
              return field.replacing(column: .link(LinkColumn(table: place, lists)))
            })
        }
        return table.replacing(
          fields: table.fields.map { field in
            guard case .reference(let column) = field.column, case .table(place) = column.target
            else { return field }
            let rows = (0..<table.rowCount).map { row in
              column[row].map { places[$0.row] } ?? -1
            }
            return field.replacing(
              column: .reference(ReferenceColumn(rows: rows, target: column.target)),
              faulty: field.faulty, unread: field.unread)
          })
      })
  }
}

extension EDTFDate {
  /// The date a step less exact; nil where it is no single date, or has nothing to lose.
  fileprivate var vaguer: EDTFDate? {
    guard case .date(let date) = statement, date.isCertain, date.season == nil, date.year > 999
    else { return nil }
    let year = String(date.year)
    let month = date.month.map { $0 < 10 ? "0\($0)" : "\($0)" }
    let text =
      switch date.precision {
      case .day: month.map { "\(year)-\($0)" }
      case .month: year
      case .year: String(year.dropLast()) + "X"
      case .decade: String(year.dropLast(2)) + "XX"
      default: nil as String?
      }
    return text.flatMap { try? EDTFDate($0) }
  }
}
