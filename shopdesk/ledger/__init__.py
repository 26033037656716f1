"""The ledger (奖惩台账): penalties, bonuses, commission and the department fund, append-only."""
