"""Quality feedback (质量反馈): defects of a style from the first report to the factory's answer."""
