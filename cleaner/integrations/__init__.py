"""The same step on engines that people already have, a file each. Only public names; imported by nothing of the library."""
