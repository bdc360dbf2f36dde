import CSeeds
import Files

/// Finds packed corpora.
enum PackedCorpus {
  /// A file that begins as a packed corpus does; nil for any other, also for one that is not there.
  static func file(_ path: String) throws(LoadFault) -> MappedFile? {
    guard path != "-", FilePlace.isRegular(path) else { return nil }
    let file = try MappedFile.mapping(path)
    let isMarked = file.withBytes { $0.withUnsafeBytes { PackFile.isMarked($0) } }
    guard isMarked else { return nil }
    return consume file
  }

  /// The built-in corpus as its build has packed it; nil where that was made of other files than those
  /// that the program holds, or there is none.
  static func embedded() throws(LoadFault) -> Corpus? {
    let packed = cs_packed()
    guard packed.length > 0 else { return nil }
    let path = CorpusSource.embedded.shown(String(cString: packed.name))
    let file = try PackFile(MappedFile(static: packed.bytes, count: packed.length), path: path)
    var pack = PackReader(file)
    guard let seeds = try? pack.bits(), seeds == CorpusSource.fingerprint else { return nil }
    return try Corpus(from: file, path: path)
  }
}
