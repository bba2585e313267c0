// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tags_edit.h"

#include "engine/api/requests.h"

#include <QCompleter>
#include <QRegularExpression>
#include <QStringListModel>

namespace freshet::ui {

namespace {

constexpr int longestText = 2000;

/// Commas of other scripts, too.
const QRegularExpression& separators()
{
    static const QRegularExpression pattern(QStringLiteral(u"[,;\uff0c\u3001\u060c]"));
    return pattern;
}

/// Completes the last tag and leaves those before it.
class LastTagCompleter : public QCompleter
{
public:
    LastTagCompleter(QAbstractItemModel* known, QLineEdit* edit)
        : QCompleter(known, edit)
        , m_edit(edit)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
    }

    [[nodiscard]] QStringList splitPath(const QString& path) const override
    {
        return {path.mid(path.lastIndexOf(separators()) + 1).trimmed()};
    }

    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        const QString typed = m_edit->text();
        const qsizetype last = typed.lastIndexOf(separators());
        const QString tag = QCompleter::pathFromIndex(index);
        return last < 0 ? tag : QStringLiteral("%1 %2").arg(typed.left(last + 1), tag);
    }

private:
    QLineEdit* m_edit;
};

} // namespace

TagsEdit::TagsEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_known(new QStringListModel(this))
{
    setMaxLength(longestText);
    setCompleter(new LastTagCompleter(m_known, this));
}

QStringList TagsEdit::tags() const
{
    return api::cleanTags(text().split(separators()));
}

void TagsEdit::setTags(const QStringList& tags)
{
    if (tags != this->tags()) {
        setText(tags.join(QStringLiteral(", ")));
    }
}

void TagsEdit::setKnownTags(const QStringList& tags)
{
    m_known->setStringList(tags);
}

} // namespace freshet::ui
