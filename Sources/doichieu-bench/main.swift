internal import ArgumentParser

Bench.main()
