"""From phase to displacement and back, and what coherence says about phase noise."""
