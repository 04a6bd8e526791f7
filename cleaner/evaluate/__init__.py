"""How well it works: truth loaders, scores and their floors, an account per rule, a test of linearity. The library imports none of it."""
