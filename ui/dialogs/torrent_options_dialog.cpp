// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/torrent_options_dialog.h"

#include "ui/dialogs/share_limits_edit.h"
#include "ui/widgets/label_column.h"
#include "ui/widgets/quota_edit.h"
#include "ui/widgets/rate_terms_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace freshet::ui {

namespace {
constexpr int minConnections = 2;
constexpr int maxConnections = 5000;
constexpr int suggestedConnections = 50;
constexpr int suggestedPieces = 4;
} // namespace

TorrentOptionsDialog::TorrentOptionsDialog(
    const QString& title, const api::TorrentOptions& options, QWidget* parent)
    : QDialog(parent)
    , m_options(options)
    , m_note(new QLabel(tr(
          "The values are those of the first one. What you do not change stays as it is in each torrent.")))
    , m_category(new QComboBox)
    , m_rates(new RateTermsEdit(RateTermsEdit::Subject::Torrent))
    , m_quota(new QuotaEdit)
    , m_ownConnections(new QCheckBox(tr("&Connections")))
    , m_connections(new QSpinBox)
    , m_ownPieces(new QCheckBox(tr("&Pieces in flight per peer")))
    , m_pieces(new QSpinBox)
    , m_sequential(new QCheckBox(tr("Download in &order")))
    , m_superSeeding(new QCheckBox(tr("&Super seeding")))
    , m_ownSharing(new QCheckBox(tr("&Own share limits")))
    , m_sharing(new ShareLimitsEdit)
{
    setObjectName(QStringLiteral("torrentOptionsDialog"));
    setWindowTitle(tr("Limits of %1").arg(title));
    m_category->setObjectName(QStringLiteral("optionCategory"));
    m_category->setEditable(true);
    m_category->setInsertPolicy(QComboBox::NoInsert);
    m_category->lineEdit()->setPlaceholderText(tr("None"));
    m_connections->setObjectName(QStringLiteral("optionConnections"));
    m_connections->setAccessibleName(tr("Connections"));
    m_ownConnections->setObjectName(QStringLiteral("optionOwnConnections"));
    m_sequential->setObjectName(QStringLiteral("optionSequential"));

    m_rates->setTerms({options.downloadLimit, options.uploadLimit, options.downloadMinimum,
        options.uploadMinimum, options.downloadWeight, options.uploadWeight});
    m_quota->setQuota(options.quota);
    m_connections->setRange(minConnections, maxConnections);
    m_connections->setValue(options.maxConnections > 0 ? options.maxConnections : suggestedConnections);
    m_ownConnections->setChecked(options.maxConnections > 0);
    m_ownConnections->setToolTip(tr("Without a tick the limit of the settings counts."));
    m_connections->setEnabled(m_ownConnections->isChecked());
    connect(m_ownConnections, &QCheckBox::toggled, m_connections, &QWidget::setEnabled);
    m_ownPieces->setObjectName(QStringLiteral("optionOwnPieces"));
    m_ownPieces->setChecked(options.piecesPerPeer > 0);
    m_ownPieces->setToolTip(tr("Without a tick the number of the settings counts."));
    m_pieces->setObjectName(QStringLiteral("optionPieces"));
    m_pieces->setAccessibleName(tr("Pieces in flight per peer"));
    m_pieces->setRange(1, api::TorrentOptions::maxPiecesPerPeer);
    m_pieces->setValue(options.piecesPerPeer > 0 ? options.piecesPerPeer : suggestedPieces);
    m_pieces->setEnabled(m_ownPieces->isChecked());
    connect(m_ownPieces, &QCheckBox::toggled, m_pieces, &QWidget::setEnabled);
    m_sequential->setChecked(options.isSequential);
    m_sequential->setToolTip(
        tr("Pieces are fetched from first to last, so that media can be watched early."));

    m_superSeeding->setObjectName(QStringLiteral("optionSuperSeeding"));
    m_superSeeding->setChecked(options.isSuperSeeding);
    m_superSeeding->setToolTip(
        tr("Once complete, each peer hears of one piece at a time until others have it "
           "too, so that the first copies cost little upload."));
    m_ownSharing->setObjectName(QStringLiteral("optionOwnSharing"));
    m_ownSharing->setChecked(options.sharing.has_value());
    m_ownSharing->setToolTip(tr("Without a tick the limits of the category or the settings count."));
    m_sharing->setObjectName(QStringLiteral("optionSharing"));
    m_sharing->setOptions(options.sharing.value_or(api::SharingOptions()));
    m_sharing->setEnabled(m_ownSharing->isChecked());
    connect(m_ownSharing, &QCheckBox::toggled, m_sharing, &QWidget::setEnabled);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_note->setObjectName(QStringLiteral("optionNote"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->hide();
    auto* form = new QFormLayout(this);
    form->addRow(m_note);
    form->addRow(tr("C&ategory"), m_category);
    form->addRow(m_rates);
    form->addRow(tr("&Quota"), m_quota);
    form->addRow(m_ownConnections, m_connections);
    form->addRow(m_ownPieces, m_pieces);
    form->addRow(QString(), m_sequential);
    form->addRow(QString(), m_superSeeding);
    form->addRow(m_ownSharing);
    form->addRow(m_sharing);
    form->addRow(buttons);
    alignLabels(*this);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
}

void TorrentOptionsDialog::setSeveral()
{
    m_note->show();
}

void TorrentOptionsDialog::setCategory(const QString& category, const QStringList& known)
{
    m_category->clear();
    m_category->addItems(known);
    m_category->setEditText(category);
}

QString TorrentOptionsDialog::category() const
{
    return m_category->currentText().trimmed();
}

api::TorrentOptions TorrentOptionsDialog::options() const
{
    api::TorrentOptions options = m_options;
    const api::GroupOptions rates = m_rates->terms();
    options.downloadLimit = rates.downloadLimit;
    options.uploadLimit = rates.uploadLimit;
    options.downloadMinimum = rates.downloadMinimum;
    options.uploadMinimum = rates.uploadMinimum;
    options.downloadWeight = rates.downloadWeight;
    options.uploadWeight = rates.uploadWeight;
    options.quota = m_quota->quota();
    options.maxConnections = m_ownConnections->isChecked() ? m_connections->value() : 0;
    options.piecesPerPeer = m_ownPieces->isChecked() ? m_pieces->value() : 0;
    options.isSequential = m_sequential->isChecked();
    options.isSuperSeeding = m_superSeeding->isChecked();
    options.sharing = m_ownSharing->isChecked() ? std::optional(m_sharing->options()) : std::nullopt;
    return options;
}

} // namespace freshet::ui
