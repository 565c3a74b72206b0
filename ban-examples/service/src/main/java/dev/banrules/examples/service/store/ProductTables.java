package dev.banrules.examples.service.store;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** What devices have in common: facts and products, and which device has which product. */
@Component
public final class ProductTables {

  private final Database database;
  private final ContentTable facts;
  private final ContentTable products;

  /**
   * Makes the way to the tables.
   *
   * @param database the database
   */
  public ProductTables(Database database) {
    this.database = database;
    this.facts = new ContentTable(database, "facts");
    this.products = new ContentTable(database, "product");
  }

  /** {@return the facts} */
  public ContentTable facts() {
    return facts;
  }

  /** {@return the products} */
  public ContentTable products() {
    return products;
  }

  /**
   * Notes which products devices have now, in place of those that they had.
   *
   * @param devices the hashes of the devices that had products before
   * @param now the hashes of the products of all devices that are stored, by device
   */
  public void link(Collection<UUID> devices, SetMultimap<UUID, UUID> now) {
    SetMultimap<UUID, UUID> before = linked(devices);
    change("delete from device_product where device = ? and product = ?", missing(before, now));
    change("insert into device_product (device, product) values (?, ?)", missing(now, before));
  }

  private SetMultimap<UUID, UUID> linked(Collection<UUID> devices) {
    SetMultimap<UUID, UUID> links = HashMultimap.create();
    RowCallbackHandler row = r -> links.put(r.getObject(1, UUID.class), r.getObject(2, UUID.class));
    if (!devices.isEmpty()) {
      database
          .sql("select device, product from device_product where device = any(:devices)")
          .param("devices", Database.array(devices))
          .query(row);
    }
    return links;
  }

  private static List<Object[]> missing(SetMultimap<UUID, UUID> of, SetMultimap<UUID, UUID> among) {
    List<Object[]> missing = new ArrayList<>();
    of.forEach(
        (device, product) -> {
          if (!among.containsEntry(device, product)) {
            missing.add(new Object[] {device, product});
          }
        });
    return missing;
  }

  private void change(String sql, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      database.template().batchUpdate(sql, rows);
    }
  }

  /**
   * Forgets facts and products that no device has. The transaction has to keep others from storing.
   *
   * @return how many
   */
  public int purge() {
    return database
            .sql(
                "delete from product where not exists"
                    + " (select 1 from device_product link where link.product = product.hash)")
            .update()
        + database
            .sql(
                "delete from facts where not exists"
                    + " (select 1 from device where device.facts = facts.hash)")
            .update();
  }
}
