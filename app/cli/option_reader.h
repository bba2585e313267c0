// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QCommandLineParser>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace freshet::cli {

/// "500k", "1.5M", "2Mi", "100": bytes, or bytes/s. k, M, G are powers of 1000; Ki, Mi, Gi of 1024.
[[nodiscard]] std::optional<ByteCount> parseSize(const QString& text);

/// Reads options one by one and keeps the first complaint.
class OptionReader
{
public:
    explicit OptionReader(const QCommandLineParser& parser)
        : m_parser(parser)
    {}

    [[nodiscard]] bool isSet(const char* name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    [[nodiscard]] QString text(const char* name) const { return m_parser.value(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList texts(const char* name) const
    {
        return m_parser.values(QString::fromLatin1(name));
    }

    std::optional<qint64> number(const char* name, qint64 least, qint64 most)
    {
        if (!isSet(name)) {
            return std::nullopt;
        }
        bool isNumber = false;
        const qint64 number = text(name).toLongLong(&isNumber);
        if (!isNumber || number < least || number > most) {
            complain(QStringLiteral("--%1 needs a number from %2 to %3, not \"%4\".")
                         .arg(QString::fromLatin1(name))
                         .arg(least)
                         .arg(most)
                         .arg(text(name)));
            return std::nullopt;
        }
        return number;
    }

    std::optional<ByteCount> size(const char* name)
    {
        if (!isSet(name)) {
            return std::nullopt;
        }
        const auto bytes = parseSize(text(name));
        if (!bytes) {
            complain(QStringLiteral("--%1 needs a number of bytes such as 500k or 2Mi, not \"%2\".")
                         .arg(QString::fromLatin1(name), text(name)));
        }
        return bytes;
    }

    template<class T>
    std::optional<T> choice(
        const char* name, const QHash<QString, T>& choices, const char* shownName = nullptr)
    {
        if (!isSet(name)) {
            return std::nullopt;
        }
        const auto found = choices.constFind(text(name));
        if (found == choices.constEnd()) {
            QStringList names = choices.keys();
            names.sort();
            complain(QStringLiteral("--%1 needs one of %2, not \"%3\".")
                         .arg(QString::fromLatin1(shownName ? shownName : name),
                             names.join(QStringLiteral(", ")), text(name)));
            return std::nullopt;
        }
        return *found;
    }

    void complain(const QString& sentence)
    {
        if (m_complaint.isEmpty()) {
            m_complaint = sentence;
        }
    }
    [[nodiscard]] const QString& complaint() const { return m_complaint; }

private:
    const QCommandLineParser& m_parser;
    QString m_complaint;
};

} // namespace freshet::cli
