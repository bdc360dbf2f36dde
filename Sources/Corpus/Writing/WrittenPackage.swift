import Files
import Text

/// A corpus as the files of a Data Package: a descriptor, and a CSV file a table.
///
/// Loading the files gives an equal corpus: tables, fields and rows in their order, kinds, values,
/// references and what clio adds. Not written are the texts that are attached and their passages,
/// and what a cell held that is no text, or led nowhere beside others that lead on.
package struct WrittenPackage: Sendable {
  package let descriptor: Descriptor
  package let tables: [WrittenTable]

  /// - Throws: where a reference leads to a row that no id names.
  /// - Complexity: O(rows), for the rows that references lead to.
  package init(_ corpus: Corpus) throws(WriteFault) {
    let count = corpus.passagesTable ?? corpus.tables.count
    var names = RowNames(corpus, tableCount: count)
    var taken: Set<String> = []
    var tables: [WrittenTable] = []
    for table in corpus.tables.prefix(count) {
      let file = Self.fileName(of: table.name, taken: &taken)
      tables.append(try WrittenTable(table, file: file, &names, in: corpus))
    }
    self.tables = tables
    descriptor = Descriptor(
      name: corpus.name, title: corpus.title, resources: tables.map(\.resource), isExport: true)
  }

  /// The name of a table with `_` for what file systems refuse, and one that no other file has.
  private static func fileName(of table: String, taken: inout Set<String>) -> String {
    var name = ""
    for character in table {
      let isFit = character.isLetter || character.isNumber || "_-".contains(character)
      // File systems take names of up to 255 bytes.
      if name.utf8.count + character.utf8.count > 200 { break }
      name.append(isFit ? character : "_")
    }
    return BareNames.unique(name.isEmpty ? "table" : name, taken: &taken) + ".csv"
  }
}

extension WrittenPackage {
  /// Whether a folder holds nothing but a package that clio wrote as an export.
  ///
  /// - Parameter entries: the names of all that is in the folder.
  package static func isAlone(inFolder folder: String, _ entries: [String]) -> Bool {
    let name = "datapackage.json"
    guard let content = try? CorpusSource.folder(folder).read(name),
      let descriptor = try? content.withBytes({ bytes throws(LoadFault) in
        try Descriptor.decoded(from: bytes, file: name)
      }), descriptor.isExport
    else { return false }
    return Set(entries).isSubset(of: [name] + descriptor.resources.flatMap(\.paths))
  }
}
