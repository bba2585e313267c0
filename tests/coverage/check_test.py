#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What check.py counts, and when it fails."""
import unittest

import check


def file(name, reached, missed, **more):
    lines = [{"count": 1, "branches": [{"count": 1}, {"count": 0}]}] * reached + [{"count": 0}] * missed
    return {"file": name, "lines": lines, **more}


def report(connection=95, swarm=95, others=90):
    return {"files": [
        file("engine/swarm/peer_connection.cpp", connection, 100 - connection),
        file("engine/swarm/choker.cpp", swarm * 5, (100 - swarm) * 5),
        file("engine/base/result.h", others * 20, (100 - others) * 20),
    ]}


class Check(unittest.TestCase):
    def test_enough_is_enough(self):
        self.assertTrue(check.check(report())[1])

    def test_each_threshold_counts_for_itself(self):
        self.assertFalse(check.check(report(connection=89))[1])
        self.assertFalse(check.check(report(swarm=85))[1])
        self.assertFalse(check.check(report(others=80))[1])

    def test_one_file_does_not_make_up_for_another(self):
        both = report(connection=100)
        both["files"].append(file("engine/swarm/peer_connection_limits.cpp", 8, 2))
        self.assertFalse(check.check(both)[1])

    def test_files_are_weighed_by_their_lines(self):
        self.assertEqual(check.total([(1, 1, 0, 0), (0, 9, 0, 0)]), (1, 10, 0, 0))

    def test_nothing_found_fails(self):
        self.assertFalse(check.check({"files": []})[1])

    def test_branches_of_exceptions_do_not_count(self):
        lines = [{"count": 1, "branches": [{"count": 1}, {"count": 0, "throw": True}]}]
        self.assertEqual(check.counts({"lines": lines}), (1, 1, 1, 1))

    def test_says_what_each_folder_reaches(self):
        text = "\n".join(check.check(report())[0])
        self.assertIn("engine/base                          lines  90.0 % of   2000", text)


if __name__ == "__main__":
    unittest.main()
