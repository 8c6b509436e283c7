"""The peer of the opening hours: reads strings from standard input, a line each, and says SECONDS UNDERSTOOD.

Only the library's own calls are timed, in the processor's time of this process. Needs opening-hours-py (a Rust library).
"""
import sys
import time

try:
    from opening_hours import OpeningHours, ParserError
except ImportError:
    sys.stdin.read()
    print("opening-hours-py is not installed")
    sys.exit(0)

texts = sys.stdin.read().split("\n")
understood = 0
start = time.process_time()
for text in texts:
    try:
        OpeningHours(text)
        understood += 1
    except ParserError:
        pass
print(time.process_time() - start, understood)
