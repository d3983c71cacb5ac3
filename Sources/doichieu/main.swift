internal import ArgumentParser
internal import DoichieuCLI

AlignCommand.main()
