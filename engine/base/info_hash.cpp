// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/info_hash.h"

namespace freshet {

Sha1Digest InfoHash::wireForm() const
{
    if (v1) {
        return *v1;
    }
    return v2 ? *Sha1Digest::fromBytes(v2->view().first(Sha1Digest::size)) : Sha1Digest();
}

bool InfoHash::matches(const InfoHash& other) const
{
    return (v1 && v1 == other.v1) || (v2 && v2 == other.v2);
}

QString InfoHash::toString() const
{
    if (v1) {
        return v1->toHex();
    }
    return v2 ? v2->toHex() : QString();
}

} // namespace freshet
