import Text

/// The fields that link tables give to the tables at their ends.
struct LinkFields {
  /// The general fields and roles of each table.
  private(set) var links: [[Field]]
  private(set) var roles: [[Field]]
  /// Further names of the general fields of each table.
  private(set) var aliases: [[String: String]]
  private var taken: [Set<String>]

  /// - Parameter drafts: with their references resolved; roles that a stored column hides are noted.
  init(_ drafts: inout [TableDraft]) {
    links = drafts.map { _ in [] }
    roles = links
    aliases = drafts.map { _ in [:] }
    taken = drafts.map { Set($0.fields.map { $0.name.lowercased() }) }
    let tables = drafts.indices.compactMap { LinkTable(drafts[$0], at: $0) }
    for link in tables { addGeneralFields(of: link, drafts) }
    let reserved = taken
    for link in tables { addRoles(of: link, &drafts, reserved: reserved) }
    for table in links.indices {
      links[table].sort { $0.name < $1.name }
      roles[table].sort { $0.name < $1.name }
    }
  }
}

extension LinkFields {
  private mutating func addGeneralFields(of link: LinkTable, _ drafts: [TableDraft]) {
    let (names, codes) = link.roles(in: drafts[link.table])
    let isPassive = names.map(link.passive.contains)
    let rows = (0..<drafts[link.table].rowCount).filter { row in
      codes.isEmpty || codes[row] == CodedColumn.missingCode || !isPassive[Int(codes[row])]
    }
    for (near, far) in [(link.first, link.second), (link.second, link.first)] {
      let column = link.column(
        from: near, to: far, rowCount: drafts[near.table].rowCount, by: rows)
      let collection = drafts[far.table].name
      // A stored column keeps its name; then the far collection's name is next best.
      var name = far.name
      if taken[near.table].contains(name.lowercased()), !link.isWithinOneTable { name = collection }
      name = BareNames.unique(name, taken: &taken[near.table])
      links[near.table].append(Field(name: name, origin: .link, column: .link(column)))
      let alias = collection.lowercased()
      if !link.isWithinOneTable, !taken[near.table].contains(alias),
        aliases[near.table][alias] == nil
      {
        aliases[near.table][alias] = name.lowercased()
      }
    }
  }

  /// - Parameter reserved: the names of stored columns and general fields, which roles yield to.
  private mutating func addRoles(
    of link: LinkTable, _ drafts: inout [TableDraft], reserved: [Set<String>]
  ) {
    let (names, codes) = link.roles(in: drafts[link.table])
    var rowsOfRole: [[Int]] = names.map { _ in [] }
    for (row, code) in codes.enumerated() where code != CodedColumn.missingCode {
      rowsOfRole[Int(code)].append(row)
    }
    var directions = [(link.first, link.second)]
    // Where both ends are one table, a role reads from the first key field to the second.
    if !link.isWithinOneTable { directions.append((link.second, link.first)) }
    for (role, rows) in zip(names, rowsOfRole) {
      let wanted = Self.fieldName(ofRole: role)
      for (near, far) in directions {
        if reserved[near.table].contains(wanted.lowercased()) {
          drafts[near.table].log.add(.hiddenRole(role), line: 1, field: wanted)
          continue
        }
        let name = BareNames.unique(wanted, taken: &taken[near.table])
        let column = link.column(
          from: near, to: far, rowCount: drafts[near.table].rowCount, by: rows)
        var field = Field(name: name, label: role, origin: .role, column: .link(column))
        field.about = link.meaning(of: role, in: drafts[link.table])
        roles[near.table].append(field)
      }
    }
  }

  /// The name of a role's field: the role, where queries can write it, else with `_` for signs.
  static func fieldName(ofRole role: String) -> String {
    let parts = role.split(separator: "-", omittingEmptySubsequences: false)
    let isWord =
      role.first?.isLetter == true
      && parts.allSatisfy { !$0.isEmpty && BareNames.word(String($0)) == $0 }
    return isWord ? role : BareNames.word(role)
  }
}
