#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Freshet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What judge.py calls good and what not."""
import random
import unittest
import xml.dom.minidom

import judge


def samples(seconds=300, **columns):
    """A noisy, healthy run; a column may be given as a function of the second."""
    chance = random.Random(1)
    usual = {
        "resident_kib": lambda at: 80_000 + chance.randrange(6000),
        "heap_kib": lambda at: 30_000 + chance.randrange(9000),
        "descriptors": lambda at: 90 + chance.randrange(25),
        "threads": lambda at: 24 + chance.randrange(4),
        "connections": lambda at: 20,
        "lag_ms": lambda at: 1,
    }
    usual.update(columns)
    return [{"seconds": at, **{name: make(at) for name, make in usual.items()}} for at in range(0, seconds, 3)]


class Judge(unittest.TestCase):
    def test_noise_is_no_growth(self):
        self.assertTrue(judge.judge(samples())[1])

    def test_what_grows_in_the_warm_up_only_is_fine(self):
        warming = samples(resident_kib=lambda at: 20_000 + 60_000 * min(at / 70, 1))
        self.assertTrue(judge.judge(warming)[1])

    def test_a_few_high_samples_are_fine(self):
        self.assertTrue(judge.judge(samples(resident_kib=lambda at: 200_000 if at % 60 == 0 else 80_000))[1])

    def test_memory_that_grows_slowly_is_found(self):
        lines, good = judge.judge(samples(heap_kib=lambda at: 30_000 + 25 * at))
        self.assertFalse(good)
        self.assertTrue(any("heap_kib" in line and "GROWS" in line for line in lines))

    def test_a_descriptor_lost_now_and_then_is_found(self):
        self.assertFalse(judge.judge(samples(descriptors=lambda at: 90 + at // 20 + at % 7))[1])

    def test_a_thread_lost_now_and_then_is_found(self):
        self.assertFalse(judge.judge(samples(threads=lambda at: 20 + at // 40))[1])

    def test_nothing_to_judge_is_not_good(self):
        self.assertFalse(judge.judge([])[1])
        self.assertFalse(judge.judge(samples(seconds=20))[1])

    def test_draws_every_column(self):
        picture = xml.dom.minidom.parseString(judge.draw(samples()))
        self.assertEqual(len(picture.getElementsByTagName("polyline")), len(judge.SHOWN))


if __name__ == "__main__":
    unittest.main()
