"""python -m loopbaan_app"""

import sys

from loopbaan_app.cli import main

sys.exit(main())
