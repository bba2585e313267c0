// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace freshet::test {

/// A self-signed certificate and its elliptic-curve key.
struct Certificate
{
    QByteArray certificatePem;
    QByteArray keyPem;
};

[[nodiscard]] Certificate makeCertificate(const QString& commonName, bool isExpired);

} // namespace freshet::test
