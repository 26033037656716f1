"""Photos on the screen: thumbnails, the viewer, two side by side."""
