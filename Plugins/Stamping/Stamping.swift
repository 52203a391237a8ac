import PackagePlugin

/// Asks before each build which commit the sources are of. What comes of it is one small file, which is the same
/// until the next commit.
@main
struct Stamping: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) -> [Command] {
    let script = target.directoryURL.appending(path: "write-commit")
    let folder = context.pluginWorkDirectoryURL
    return [
      .prebuildCommand(
        displayName: "Commit of the sources", executable: script,
        arguments: [folder.appending(path: "Commit.swift").path()], outputFilesDirectory: folder)
    ]
  }
}
