// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adding/torrent_facts.h"

#include "ui/models/safe_text.h"

#include <QEvent>
#include <QTextTable>

namespace freshet::ui {

namespace {

constexpr int shownLines = 5;
constexpr int maxTrackers = 50;
constexpr int maxComment = 2000;
constexpr int widthInCharacters = 40;

} // namespace

TorrentFacts::TorrentFacts(QWidget* parent)
    : QTextEdit(parent)
{
    setObjectName(QStringLiteral("addFacts"));
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setUndoRedoEnabled(false);
    retranslate();
}

void TorrentFacts::setPreview(const api::TorrentPreview& preview)
{
    // Only what is shown: the list of files may be long, and is not.
    api::TorrentPreview shown;
    shown.comment = preview.comment;
    shown.infoHash = preview.infoHash;
    shown.trackers = preview.trackers;
    shown.isPrivate = preview.isPrivate;
    shown.hasMetadata = preview.hasMetadata;
    if (shown != m_preview) {
        m_preview = shown;
        retranslate();
    }
}

QString TorrentFacts::trackersText() const
{
    QStringList lines;
    int count = 0;
    for (const QStringList& tier : m_preview.trackers) {
        for (const QString& url : tier) {
            count += 1;
            if (count <= maxTrackers) {
                lines.append(safeText(url));
            }
        }
    }
    if (count > maxTrackers) {
        lines.append(tr("and %n more", nullptr, count - maxTrackers));
    }
    return lines.join(QChar::LineSeparator);
}

QList<std::pair<QString, QString>> TorrentFacts::facts() const
{
    QList<std::pair<QString, QString>> facts{
        {tr("Comment"), safeText(m_preview.comment, maxComment)},
        {tr("Info hash"), m_preview.infoHash},
        {tr("Trackers"), trackersText()},
    };
    if (m_preview.hasMetadata) {
        facts.append({tr("Private"),
            m_preview.isPrivate ? tr("Yes: peers come from its trackers only")
                                : tr("No: peers come from everywhere")});
    }
    facts.removeIf([](const auto& fact) { return fact.second.isEmpty(); });
    return facts;
}

void TorrentFacts::retranslate()
{
    setAccessibleName(tr("What the torrent says of itself"));
    clear();
    const QList<std::pair<QString, QString>> all = facts();
    setPlaceholderText(tr("Nothing is known of this torrent yet."));
    if (all.isEmpty()) {
        return;
    }
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(1);
    format.setCellSpacing(0);
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::VariableLength, 0), QTextLength(QTextLength::PercentageLength, 100)});
    QTextCursor cursor(document());
    QTextTable* table = cursor.insertTable(static_cast<int>(all.size()), 2, format);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    QTextBlockFormat label;
    label.setNonBreakableLines(true);
    label.setRightMargin(fontMetrics().averageCharWidth() * 2);
    for (int row = 0; row < all.size(); ++row) {
        QTextCursor left = table->cellAt(row, 0).firstCursorPosition();
        left.setBlockFormat(label);
        left.insertText(all.at(row).first, bold);
        table->cellAt(row, 1).firstCursorPosition().insertText(all.at(row).second);
    }
    moveCursor(QTextCursor::Start);
}

QSize TorrentFacts::sizeHint() const
{
    const int margin = static_cast<int>(document()->documentMargin()) + frameWidth();
    return {fontMetrics().averageCharWidth() * widthInCharacters,
        (fontMetrics().lineSpacing() + 2) * shownLines + margin * 2};
}

QSize TorrentFacts::minimumSizeHint() const
{
    return sizeHint();
}

void TorrentFacts::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace freshet::ui
