"""Pictures coming in through the window: dropped, pasted, chosen, out of a folder that is watched."""
