// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rate_terms_edit.h"

#include "ui/widgets/rate_edit.h"

#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace freshet::ui {

RateTermsEdit::RateTermsEdit(Subject subject, QWidget* parent)
    : QWidget(parent)
    , m_down(makeSide(subject, tr("Download"), QStringLiteral("Download")))
    , m_up(makeSide(subject, tr("Upload"), QStringLiteral("Upload")))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    const QStringList words{tr("&Limit"), tr("&Guaranteed"), tr("&Weight")};
    const QList<QWidget*> buddies{m_down.limit, m_down.minimum, m_down.weight};
    for (int row = 0; row < words.size() && buddies.at(row) != nullptr; ++row) {
        auto* label = new QLabel(words.at(row));
        label->setBuddy(buddies.at(row));
        grid->addWidget(label, row + 1, 0);
    }
    place(m_down, tr("Download"), *grid, 1);
    place(m_up, tr("Upload"), *grid, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
}

RateTermsEdit::Side RateTermsEdit::makeSide(Subject subject, const QString& title, const QString& name) const
{
    Side side{new RateEdit};
    side.limit->setObjectName(QStringLiteral("option") + name);
    //: %1 is "Download" or "Upload"
    side.limit->setAccessibleName(tr("%1 limit").arg(title));
    if (subject == Subject::Torrent) {
        side.limit->setToolTip(tr("Empty means as the settings say for each torrent."));
    }
    if (subject != Subject::Tag) {
        addShares(side, subject == Subject::Group, title, name);
    }
    return side;
}

void RateTermsEdit::addShares(Side& side, bool isGroup, const QString& title, const QString& name) const
{
    side.minimum = new RateEdit;
    side.weight = new QSpinBox;
    side.minimum->setObjectName(QStringLiteral("optionMinimum") + name);
    side.minimum->setAccessibleName(tr("%1, guaranteed rate").arg(title));
    side.minimum->setPlaceholderText(tr("Nothing"));
    side.minimum->setToolTip(tr("While a limit is shared, this rate comes first, if it can be used."));
    side.weight->setObjectName(QStringLiteral("optionWeight") + name);
    side.weight->setAccessibleName(tr("%1, weight").arg(title));
    side.weight->setRange(isGroup ? automaticWeight : 1, api::maxWeight);
    side.weight->setValue(isGroup ? automaticWeight : usualWeight);
    side.weight->setSuffix(tr("\u00a0%"));
    if (isGroup) {
        side.weight->setSpecialValueText(tr("As its torrents"));
    }
    side.weight->setToolTip(
        tr("How much of a shared limit this gets, compared with others: twice the weight, twice the rate."));
}

void RateTermsEdit::place(const Side& side, const QString& title, QGridLayout& grid, int column) const
{
    grid.addWidget(new QLabel(title), 0, column);
    grid.addWidget(side.limit, 1, column);
    if (side.minimum != nullptr) {
        grid.addWidget(side.minimum, 2, column);
        grid.addWidget(side.weight, 3, column);
    }
}

void RateTermsEdit::setTerms(const api::GroupOptions& terms)
{
    m_down.limit->setRate(terms.downloadLimit);
    m_up.limit->setRate(terms.uploadLimit);
    if (m_down.minimum == nullptr) {
        return;
    }
    m_down.minimum->setRate(terms.downloadMinimum);
    m_down.weight->setValue(terms.downloadWeight);
    m_up.minimum->setRate(terms.uploadMinimum);
    m_up.weight->setValue(terms.uploadWeight);
}

api::GroupOptions RateTermsEdit::terms() const
{
    api::GroupOptions terms;
    terms.downloadLimit = m_down.limit->rate();
    terms.uploadLimit = m_up.limit->rate();
    if (m_down.minimum == nullptr) {
        return terms;
    }
    terms.downloadMinimum = m_down.minimum->rate();
    terms.downloadWeight = m_down.weight->value();
    terms.uploadMinimum = m_up.minimum->rate();
    terms.uploadWeight = m_up.weight->value();
    return terms;
}

} // namespace freshet::ui
