"""Platform violations (平台违规): points and fees of a shop, counted per calendar year and kind."""
