import Files
import Glibc
import Terminal
import Testing

@testable import LineEditing

@Suite struct HistoryStoreTests {
  /// Widths of characters are those of a UTF-8 locale, whatever the tests were started in.
  init() { TerminalSetup.useUTF8() }

  @Test(
    arguments: [
      (["CLIO_HISTORY": "/tmp/h", "HOME": "/u"], "/tmp/h"),
      (["CLIO_HISTORY": "", "HOME": "/u"], nil),
      (["XDG_STATE_HOME": "/s", "HOME": "/u"], "/s/clio/history"),
      (["XDG_STATE_HOME": "relative", "HOME": "/u"], "/u/.local/state/clio/history"),
      (["HOME": "/u"], "/u/.local/state/clio/history"),
      ([:], nil),
    ] as [([String: String], String?)])
  func standsWhereTheEnvironmentSays(environment: [String: String], path: String?) {
    #expect(HistoryStore.defaultPath(environment: environment) == path)
  }

  @Test func keepsEntriesForTheirOwnerAlone() throws {
    try withStore { store in
      #expect(store.load() == [])
      #expect(store.append("events"))
      #expect(store.append("events where\n\tactor = 日本"))
      #expect(store.append(" secret"))
      #expect(store.append(""))
      #expect(store.load() == ["events", "events where\n\tactor = 日本"])
      #expect(mode(of: store.path) == 0o600)
      #expect(mode(of: folder(of: store.path)) == 0o700)
    }
  }

  @Test func keepsTheLaterOfTwoEqualEntries() throws {
    try withStore { store in
      for entry in ["a", "b", "a", "c", "b"] { store.append(entry) }
      #expect(store.load() == ["a", "c", "b"])
    }
  }

  @Test func passesOverWhatIsNoEntry() throws {
    try withStore { store in
      store.append("first")
      write(Array("garbage\n\u{0}\n12\t\n".utf8) + [0x31, 0x09, 0xFF, 0x0A], to: store.path)
      write(Array("1763755200\tlast without newline".utf8), to: store.path)
      #expect(store.load() == ["first", "last without newline"])
      store.append("next")
      #expect(store.load() == ["first", "last without newline", "next"])
    }
  }

  @Test func isEmptyOnceCleared() throws {
    try withStore { store in
      #expect(store.clear())
      store.append("events")
      #expect(store.clear())
      #expect(store.load() == [])
    }
  }

  @Test func rewritesAFileThatHasGrown() throws {
    try withStore { store in
      store.append("old")
      let lines = (0...2 * HistoryStore.limit).map { "1\tentry \($0 % 15_000)\n" }.joined()
      write(Array(lines.utf8), to: store.path)
      let loaded = store.load()
      #expect(loaded.count == HistoryStore.limit)
      #expect(loaded.last == "entry \(2 * HistoryStore.limit % 15_000)")
      #expect(!loaded.contains("old"))
      #expect(store.load() == loaded)
      #expect(mode(of: store.path) == 0o600)
    }
  }

  @Test func losesNothingWhenTwoShellsAdd() async throws {
    let folder = try temporaryFolder()
    defer { remove(folder) }
    let store = HistoryStore(path: folder + "/state/clio/history")
    await withTaskGroup(of: Void.self) { group in
      for shell in ["a", "b"] {
        group.addTask {
          for index in 0..<200 { store.append("\(shell) \(index) 日本\nwhere") }
        }
      }
    }
    let expected = ["a", "b"].flatMap { shell in (0..<200).map { "\(shell) \($0) 日本\nwhere" } }
    #expect(Set(store.load()) == Set(expected))
  }
}

private func withStore(_ body: (HistoryStore) throws -> Void) throws {
  let folder = try temporaryFolder()
  defer { remove(folder) }
  try body(HistoryStore(path: folder + "/state/clio/history"))
}

private func temporaryFolder() throws -> String {
  var name = Array("/tmp/clio-history-XXXXXX".utf8CString)
  let made = mkdtemp(&name) != nil
  try #require(made)
  return String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
}

private func remove(_ folder: String) {
  unlink(folder + "/state/clio/history")
  for name in ["/state/clio", "/state", ""] { rmdir(folder + name) }
}

private func folder(of path: String) -> String {
  String(path.reversed().drop { $0 != "/" }.dropFirst().reversed())
}

private func mode(of path: String) -> mode_t {
  var status = stat()
  return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
}

private func write(_ bytes: [UInt8], to path: String) {
  let descriptor = open(path, O_WRONLY | O_APPEND)
  _ = FileDescriptor.write(bytes, to: descriptor)
  close(descriptor)
}
